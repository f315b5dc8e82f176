/**
 * Makes news searchable by who said what about what, and when. Start at {@link
 * io.soundbite.NewsIndex}.
 */
@SuppressWarnings("requires-automatic")
module io.soundbite {
  requires static transitive org.jspecify;
  requires transitive org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.queries;
  requires org.apache.lucene.queryparser;
  requires org.apache.lucene.join;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.jr.ob;
  requires static org.jsoup;
  requires static com.rometools.rome;
  requires static org.jdom2;
  requires static jwarc;
  requires static info.picocli;
  requires static me.tongfei.progressbar;
  requires static HdrHistogram;
  requires static java.management;
  requires static jdk.management;
  requires java.logging;

  exports io.soundbite;
  exports io.soundbite.alert;
  exports io.soundbite.annotate;
  exports io.soundbite.authority;
  exports io.soundbite.insight;
  exports io.soundbite.correct;
  exports io.soundbite.export;
  exports io.soundbite.lucene;
  exports io.soundbite.model;
  exports io.soundbite.query;
  exports io.soundbite.read;
  exports io.soundbite.search;
  exports io.soundbite.topic;

  provides org.apache.lucene.codecs.Codec with
      io.soundbite.codec.StoredCodec;

  opens io.soundbite.cli to
      info.picocli;
}
