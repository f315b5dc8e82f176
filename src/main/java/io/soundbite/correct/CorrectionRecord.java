package io.soundbite.correct;

import io.soundbite.model.QuoteKind;
import io.soundbite.model.SpeakerKind;
import io.soundbite.read.FileRecord;
import io.soundbite.read.RecordFile;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A correction as a line of the file. */
record CorrectionRecord(Correction correction) implements RecordFile.Written {

  private static final Set<String> OF_QUOTES =
      Set.of(
          "article",
          "words",
          "at",
          "quote",
          "speaker",
          "speakerKind",
          "kind",
          "topics",
          "by",
          "on",
          "why");
  private static final Set<String> OF_ARTICLES = Set.of("article", "topics", "by", "on", "why");
  private static final Set<String> OF_NAMES =
      Set.of("one", "two", "speakerKind", "by", "on", "why");

  /**
   * @throws io.soundbite.read.RecordFileException where it is no correction; it tells where
   */
  static Correction read(FileRecord record) {
    if (record.has("one") || record.has("two")) {
      return names(record);
    }
    if (!record.has("article")) {
      throw record.error(
          "",
          "a correction has the id of an \"article\", with \"words\" of a quote or with \"topics\","
              + " or a list of names that are \"one\" or \"two\"");
    }
    return record.has("words") ? quote(record) : article(record);
  }

  private static Correction names(FileRecord record) {
    record.allow(OF_NAMES);
    String field = record.has("one") ? "one" : "two";
    List<String> names = record.texts(field).orElseThrow();
    Optional<SpeakerKind> kind = choice(record, "speakerKind", SpeakerKind.values());
    Note note = note(record);
    return checked(
        record, field, () -> new NamesCorrection(field.equals("one"), names, kind, note));
  }

  private static Correction article(FileRecord record) {
    record.allow(OF_ARTICLES);
    List<String> topics =
        record
            .texts("topics")
            .orElseThrow(
                () ->
                    record.error(
                        "article", "a correction has \"words\" of a quote, or \"topics\""));
    String id = record.text("article").orElseThrow();
    Note note = note(record);
    return checked(record, "article", () -> new ArticleCorrection(id, topics, note));
  }

  private static Correction quote(FileRecord record) {
    record.allow(OF_QUOTES);
    String id = record.text("article").orElseThrow();
    String words = record.text("words").orElseThrow();
    Optional<Integer> at = record.number("at").map(number -> place(record, number));
    boolean quote = record.truth("quote").orElse(true);
    Optional<String> speaker = record.text("speaker");
    Optional<SpeakerKind> speakerKind = choice(record, "speakerKind", SpeakerKind.values());
    Optional<QuoteKind> kind = choice(record, "kind", QuoteKind.values());
    Optional<List<String>> topics = record.texts("topics");
    Note note = note(record);
    return checked(
        record,
        "words",
        () -> new QuoteCorrection(id, words, at, quote, speaker, speakerKind, kind, topics, note));
  }

  private static int place(FileRecord record, long number) {
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw record.error("at", "a place in a text is at least 0, but was " + number);
    }
    return (int) number;
  }

  private static Note note(FileRecord record) {
    return new Note(record.text("by").orElse(""), time(record), record.text("why").orElse(""));
  }

  private static Optional<Instant> time(FileRecord record) {
    try {
      return record.text("on").map(Instant::parse);
    } catch (DateTimeException e) {
      throw record.error("on", "a time is written 2024-05-31T12:00:00Z");
    }
  }

  private static <E extends Enum<E>> Optional<E> choice(
      FileRecord record, String field, E[] choices) {
    return record
        .text(field)
        .map(
            written ->
                Arrays.stream(choices)
                    .filter(choice -> lower(choice).equals(written))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            record.error(
                                field,
                                "%s is one of %s, not '%s'"
                                    .formatted(
                                        field,
                                        String.join(
                                            ", ",
                                            Arrays.stream(choices)
                                                .map(CorrectionRecord::lower)
                                                .toList()),
                                        written))));
  }

  private interface Made {
    Correction make();
  }

  private static Correction checked(FileRecord record, String field, Made made) {
    try {
      return made.make();
    } catch (IllegalArgumentException e) {
      throw record.error(field, e.getMessage());
    }
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    switch (correction) {
      case QuoteCorrection quote -> write(quote, fields);
      case ArticleCorrection article -> {
        fields.put("article", article.article());
        fields.put("topics", article.topics());
      }
      case NamesCorrection names -> {
        fields.put(names.one() ? "one" : "two", names.names());
        names.speakerKind().ifPresent(kind -> fields.put("speakerKind", lower(kind)));
      }
    }
    Note note = correction.note();
    fields.put("by", note.by());
    note.on().ifPresent(time -> fields.put("on", time.toString()));
    fields.put("why", note.why());
    fields.values().removeIf(""::equals);
    return fields;
  }

  private static void write(QuoteCorrection quote, Map<String, Object> fields) {
    fields.put("article", quote.article());
    fields.put("words", quote.words());
    quote.at().ifPresent(place -> fields.put("at", place));
    if (!quote.quote()) {
      fields.put("quote", false);
    }
    quote.speaker().ifPresent(name -> fields.put("speaker", name));
    quote.speakerKind().ifPresent(kind -> fields.put("speakerKind", lower(kind)));
    quote.kind().ifPresent(kind -> fields.put("kind", lower(kind)));
    quote.topics().ifPresent(topics -> fields.put("topics", topics));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
