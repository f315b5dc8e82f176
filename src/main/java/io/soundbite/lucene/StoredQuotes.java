package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.model.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * The quotes and topics of an article, as one stored field: a table of the topics, the topics of
 * the article, a table of the speakers, then the quotes, which name topics and speakers by their
 * place in the tables. The text of a quote is left out where it is the body at its spans.
 */
record StoredQuotes(List<Quote> quotes, List<ScoredTopic> topics) {

  /** What stands for a kind in the index is its place here: add new ones at the end. */
  private static final List<QuoteKind> QUOTE_KINDS =
      List.of(QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT);

  /** The same for speakers. */
  private static final List<SpeakerKind> SPEAKER_KINDS =
      List.of(
          SpeakerKind.PERSON,
          SpeakerKind.ORGANISATION,
          SpeakerKind.GOVERNMENT,
          SpeakerKind.GROUP,
          SpeakerKind.DOCUMENT,
          SpeakerKind.UNNAMED);

  private static final int KINDS = 0b11;
  private static final int OWN_TEXT = 0b100;
  private static final int CUE = 0b1000;
  private static final int MENTION = 0b1_0000;
  private static final int SPEAKER = 0b10_0000;

  static byte[] bytes(AnnotatedArticle article) {
    String body = article.article().body();
    return Packed.bytes(out -> write(out, body, article.quotes(), article.topics()));
  }

  /**
   * @param body what is read back with; empty where the texts of the quotes are to be written
   */
  static void write(DataOutput out, String body, List<Quote> quotes, List<ScoredTopic> topics)
      throws IOException {
    new Writer(body, quotes, topics).write(out);
  }

  static StoredQuotes read(DataInput in, String body) throws IOException {
    return new Reader(in, body).read();
  }

  /** The topics of the article alone. */
  static List<ScoredTopic> readTopics(DataInput in) throws IOException {
    return Reader.topics(in, Packed.readList(in, Reader::readTopic));
  }

  /** The text of a quote where nothing else was given; empty where its spans leave the body. */
  static String text(List<Span> spans, String body) {
    return spans.getLast().end() > body.length() ? "" : Quote.text(spans, body);
  }

  private static final class Writer {
    private final String body;
    private final List<Quote> quotes;
    private final List<ScoredTopic> ofArticle;
    private final Map<Topic, Integer> topics = new LinkedHashMap<>();
    private final Map<Speaker, Integer> speakers = new LinkedHashMap<>();

    Writer(String body, List<Quote> quotes, List<ScoredTopic> ofArticle) {
      this.body = body;
      this.quotes = quotes;
      this.ofArticle = ofArticle;
      ofArticle.forEach(this::note);
      for (Quote quote : quotes) {
        quote.topics().forEach(this::note);
        quote.speaker().ifPresent(speaker -> speakers.putIfAbsent(speaker, speakers.size()));
      }
    }

    private void note(ScoredTopic topic) {
      topics.putIfAbsent(topic.topic(), topics.size());
    }

    void write(DataOutput out) throws IOException {
      out.writeVInt(topics.size());
      for (Topic topic : topics.keySet()) {
        out.writeString(topic.code());
        Packed.writeStrings(out, topic.path());
      }
      writeTopics(out, ofArticle);
      out.writeVInt(speakers.size());
      for (Speaker speaker : speakers.keySet()) {
        writeSpeaker(out, speaker);
      }
      out.writeVInt(quotes.size());
      for (Quote quote : quotes) {
        writeQuote(out, quote);
      }
    }

    private static void writeSpeaker(DataOutput out, Speaker speaker) throws IOException {
      out.writeString(speaker.name());
      out.writeByte((byte) SPEAKER_KINDS.indexOf(speaker.kind()));
      out.writeString(speaker.role());
      Packed.writeStrings(out, speaker.aliases());
    }

    private void writeTopics(DataOutput out, List<ScoredTopic> scored) throws IOException {
      out.writeVInt(scored.size());
      for (ScoredTopic topic : scored) {
        out.writeVInt(topics.getOrDefault(topic.topic(), 0));
        Packed.writeConfidence(out, topic.confidence());
      }
    }

    private void writeQuote(DataOutput out, Quote quote) throws IOException {
      boolean ownText = !text(quote.spans(), body).equals(quote.text());
      int flags = QUOTE_KINDS.indexOf(quote.kind());
      flags |= ownText ? OWN_TEXT : 0;
      flags |= quote.cue().isPresent() ? CUE : 0;
      flags |= quote.mention().isPresent() ? MENTION : 0;
      flags |= quote.speaker().isPresent() ? SPEAKER : 0;
      out.writeByte((byte) flags);
      out.writeVInt(quote.spans().size());
      for (Span span : quote.spans()) {
        Packed.writeSpan(out, span);
      }
      if (ownText) {
        out.writeString(quote.text());
      }
      if (quote.cue().isPresent()) {
        Packed.writeSpan(out, quote.cue().get());
      }
      if (quote.mention().isPresent()) {
        Packed.writeSpan(out, quote.mention().get());
      }
      if (quote.speaker().isPresent()) {
        out.writeVInt(speakers.getOrDefault(quote.speaker().get(), 0));
      }
      Packed.writeConfidence(out, quote.confidence());
      writeTopics(out, quote.topics());
    }
  }

  private static final class Reader {
    private final DataInput in;
    private final String body;
    private final List<Topic> topics;
    private final List<ScoredTopic> ofArticle;
    private final List<Speaker> speakers;

    Reader(DataInput in, String body) throws IOException {
      this.in = in;
      this.body = body;
      this.topics = Packed.readList(in, Reader::readTopic);
      this.ofArticle = topics(in, topics);
      this.speakers = Packed.readList(in, Reader::readSpeaker);
    }

    StoredQuotes read() throws IOException {
      int size = in.readVInt();
      List<Quote> quotes = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        quotes.add(readQuote());
      }
      return new StoredQuotes(quotes, ofArticle);
    }

    private static Topic readTopic(DataInput in) throws IOException {
      String code = in.readString();
      List<String> path = Packed.readStrings(in);
      return new Topic(code, path.getLast(), path);
    }

    private static Speaker readSpeaker(DataInput in) throws IOException {
      String name = in.readString();
      SpeakerKind kind = SPEAKER_KINDS.get(in.readByte());
      return new Speaker(name, kind, in.readString(), Packed.readStrings(in));
    }

    static List<ScoredTopic> topics(DataInput in, List<Topic> topics) throws IOException {
      return Packed.readList(
          in, from -> new ScoredTopic(topics.get(from.readVInt()), Packed.readConfidence(from)));
    }

    private Quote readQuote() throws IOException {
      int flags = in.readByte();
      List<Span> spans = Packed.readList(in, Packed::readSpan);
      return new Quote(
          QUOTE_KINDS.get(flags & KINDS),
          spans,
          (flags & OWN_TEXT) != 0 ? in.readString() : text(spans, body),
          (flags & CUE) != 0 ? Optional.of(Packed.readSpan(in)) : Optional.empty(),
          (flags & MENTION) != 0 ? Optional.of(Packed.readSpan(in)) : Optional.empty(),
          (flags & SPEAKER) != 0 ? Optional.of(speakers.get(in.readVInt())) : Optional.empty(),
          Packed.readConfidence(in),
          topics(in, topics));
    }
  }
}
