package io.soundbite.cli;

import io.soundbite.NewsIndex;
import io.soundbite.correct.ArticleCorrection;
import io.soundbite.correct.Correction;
import io.soundbite.correct.NamesCorrection;
import io.soundbite.correct.Note;
import io.soundbite.correct.QuoteCorrection;
import io.soundbite.correct.Unplaced;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.SpeakerKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Corrects a quote, an article or names. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    header = "Correct a quote, an article or names, for good.",
    description = {
      "",
      "Says what is right: of a quote, with --article and --words; of an article, with --article"
          + " alone; of names, with --one or --two. It is kept in the file --corrections, one JSON"
          + " object a line. What is said of quotes and articles is applied to the index at once,"
          + " and by 'index --corrections' whenever the article is added again; what is said of"
          + " names holds for articles that 'index --corrections' adds afterwards. Exit code 3 where the article, or the words in it, are not in"
          + " the index; the correction is kept all the same.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite correct --index news --corrections corrections.jsonl \\",
      "    --article 12 --words 'We will rebuild' --speaker 'Ana Silva' --by jb",
      "  soundbite correct -i news -c corrections.jsonl --article 12 \\",
      "    --words 'The Wall' --not-a-quote --why 'title of a book'",
      "  soundbite correct -i news -c corrections.jsonl --article 12 --topics sport",
      "  soundbite correct -i news -c corrections.jsonl \\",
      "    --one 'Chuck Schumer' --one 'Charles Schumer'",
      "  soundbite corrections list -c corrections.jsonl"
    })
final class CorrectCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;

  @Option(names = "--article", paramLabel = "ID", description = "The id of the article.")
  @Nullable String article;

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "Words of the quote, as the text has them.")
  @Nullable String words;

  @Option(
      names = "--at",
      paramLabel = "N",
      description = "Where they begin in the body: of several places, the nearest.")
  @Nullable Integer at;

  @Option(names = "--not-a-quote", description = "The words are no quote.")
  boolean notAQuote;

  @Option(names = "--speaker", paramLabel = "NAME", description = "Who said it.")
  @Nullable String speaker;

  @Option(
      names = "--speaker-kind",
      paramLabel = "KIND",
      description = "person, organisation, government, group, document or unnamed.")
  @Nullable SpeakerKind speakerKind;

  @Option(names = "--kind", paramLabel = "KIND", description = "direct, mixed or indirect.")
  @Nullable QuoteKind kind;

  @Option(
      names = "--topics",
      paramLabel = "TOPIC",
      split = ";",
      description = "Topics by code, label or path, parted by ; in place of all that were found.")
  String @Nullable [] topics;

  @Option(
      names = "--one",
      paramLabel = "NAME",
      description = "Names of one speaker, filed under the first; given several times.")
  List<String> one = List.of();

  @Option(names = "--two", paramLabel = "NAME", description = "Names of two; given twice.")
  List<String> two = List.of();

  @Option(names = "--by", paramLabel = "PERSON", description = "Who says so.")
  @Nullable String by;

  @Option(names = "--why", paramLabel = "REASON", description = "Why.")
  @Nullable String why;

  @Override
  public Integer call() throws IOException {
    Correction correction = noted(correction());
    index.corrections().open();
    List<Unplaced> missing;
    try (NewsIndex news = NewsIndex.open(index.folder(), index.options())) {
      missing = news.correct(correction);
    }
    missing.forEach(this::tell);
    if (missing.isEmpty()) {
      spec.commandLine().getOut().println(Printable.line(done(correction)));
    }
    return missing.isEmpty() ? 0 : Soundbite.SOME_REJECTED;
  }

  private static String done(Correction correction) {
    return switch (correction) {
      case QuoteCorrection quote ->
          "corrected '%s' in article '%s'".formatted(quote.words(), quote.article());
      case ArticleCorrection one -> "corrected the topics of article '%s'".formatted(one.article());
      case NamesCorrection names ->
          "kept that '%s' are %s, for articles that are added from now on"
              .formatted(
                  String.join("' and '", names.names()),
                  names.one() ? "one speaker" : "two speakers");
    };
  }

  private void tell(Unplaced missing) {
    Notices.tell(
        spec.commandLine().getErr(),
        "%s; the correction is kept until it comes".formatted(Printable.line(missing.reason())));
  }

  private Correction noted(Correction correction) {
    Correction noted = by == null ? correction : correction.by(by);
    return why == null ? noted : noted.why(why);
  }

  private Correction correction() {
    if (!one.isEmpty() || !two.isEmpty()) {
      return names();
    }
    if (article == null) {
      throw new IllegalArgumentException(
          "Say what is corrected: --article with --words or --topics, or --one or --two");
    }
    return words == null ? ofArticle(article) : ofQuote(article, words);
  }

  private Correction names() {
    OptionValues.refuse(
        !one.isEmpty() && !two.isEmpty(), "--one and --two are two corrections; give one alone");
    OptionValues.refuse(
        article != null || topics != null || isOfQuote(),
        "--one and --two are of names, in all articles; what is said of one article is another"
            + " correction");
    OptionValues.refuse(
        one.size() == 1,
        "--one is given once for each name of the speaker, the right one first: --one 'Chuck"
            + " Schumer' --one 'Charles Schumer'");
    OptionValues.refuse(
        !two.isEmpty() && two.size() != 2,
        "--two is given twice, once for each of two speakers: --two 'Ana Silva' --two 'Ana M."
            + " Silva'");
    NamesCorrection names =
        two.isEmpty()
            ? Correction.one(one.toArray(String[]::new))
            : new NamesCorrection(false, two, Optional.empty(), Note.NONE);
    return speakerKind == null ? names : names.speakerKind(speakerKind);
  }

  /** Whether something is said that can be said of a quote alone. */
  private boolean isOfQuote() {
    return words != null || at != null || notAQuote || speaker != null || kind != null;
  }

  private Correction ofArticle(String id) {
    if (topics == null) {
      throw new IllegalArgumentException(
          "Of an article --topics are corrected; of a quote in it, give --words");
    }
    OptionValues.refuse(
        isOfQuote() || speakerKind != null,
        "Of an article --topics are corrected; all else is of a quote in it: give --words");
    return Correction.ofArticle(id).topics(topics);
  }

  private Correction ofQuote(String id, String said) {
    QuoteCorrection quote = Correction.ofQuote(id, said);
    quote = at == null ? quote : quote.at(at);
    quote = speaker == null ? quote : quote.speaker(speaker);
    quote = speakerKind == null ? quote : quote.speakerKind(speakerKind);
    quote = kind == null ? quote : quote.kind(kind);
    quote = topics == null ? quote : quote.topics(topics);
    return notAQuote ? quote.notAQuote() : quote;
  }
}
