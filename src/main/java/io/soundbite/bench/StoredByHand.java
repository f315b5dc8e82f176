package io.soundbite.bench;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Packs into bytes what an index written by hand stores of an article besides its body. */
final class StoredByHand {

  private StoredByHand() {}

  private interface Packing {
    void into(DataOutputStream out) throws IOException;
  }

  private static byte[] packed(Packing packing) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      packing.into(out);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be written to", e);
    }
    return bytes.toByteArray();
  }

  /** All of an article but its body and quotes. */
  static byte[] head(Article article) {
    return packed(
        out -> {
          out.writeUTF(article.id());
          out.writeUTF(article.url());
          out.writeUTF(article.title());
          out.writeUTF(article.source());
          out.writeUTF(article.section());
          out.writeUTF(article.language());
          out.writeLong(article.publishedAt().map(at -> at.toEpochMilli()).orElse(Long.MIN_VALUE));
          texts(out, article.authors());
          texts(out, article.topics());
        });
  }

  /** The topics, and the quotes without their words, which are those of the body. */
  static byte[] quotes(AnnotatedArticle article) {
    List<Quote> quotes = article.quotes();
    return packed(
        out -> {
          topics(out, article.topics());
          out.writeShort(quotes.size());
          for (Quote quote : quotes) {
            quote(out, quote);
          }
        });
  }

  private static void quote(DataOutputStream out, Quote quote) throws IOException {
    out.writeUTF(quote.kind().name());
    out.writeFloat((float) quote.confidence());
    spans(out, quote.spans());
    spans(out, quote.cue().stream().toList());
    spans(out, quote.mention().stream().toList());
    List<Speaker> speakers = quote.speaker().stream().toList();
    out.writeByte(speakers.size());
    for (Speaker speaker : speakers) {
      out.writeUTF(speaker.name());
      out.writeUTF(speaker.kind().name());
      out.writeUTF(speaker.role());
      texts(out, speaker.aliases());
    }
    topics(out, quote.topics());
  }

  private static void topics(DataOutputStream out, List<ScoredTopic> topics) throws IOException {
    out.writeByte(topics.size());
    for (ScoredTopic topic : topics) {
      out.writeUTF(topic.topic().code());
      out.writeFloat((float) topic.confidence());
    }
  }

  private static void spans(DataOutputStream out, List<Span> spans) throws IOException {
    out.writeByte(spans.size());
    for (Span span : spans) {
      out.writeInt(span.begin());
      out.writeInt(span.end());
    }
  }

  private static void texts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeShort(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }
}
