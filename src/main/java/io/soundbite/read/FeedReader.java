package io.soundbite.read;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import io.soundbite.model.Article;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of an RSS or Atom feed. The body is the full content where the feed has it, or
 * else the description, as text; the source is the title of the feed, or that of the feed an entry
 * was taken from. An entry whose date cannot be read has none.
 */
final class FeedReader implements ArticleReader {

  private static final int MAX_BYTES = 64 * 1024 * 1024;

  private static final Set<String> DATE_TAGS =
      Set.of("pubDate", "date", "published", "issued", "created", "updated", "modified");

  private final Source source;
  private @Nullable FeedDocument feed;
  private boolean ended;
  private int record;

  FeedReader(Source source) {
    this.source = source;
  }

  @Override
  public long record() {
    return record;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    if (feed == null) {
      byte[] bytes = {};
      try {
        bytes = source.readAll(MAX_BYTES);
        feed = FeedDocument.parse(bytes);
      } catch (BadRecordException e) {
        ended = true;
        return source.rejected(0, Source.reason(e), Source.text(bytes));
      }
    }
    return next(feed);
  }

  private Optional<Outcome> next(FeedDocument document) {
    if (record == document.entries().size()) {
      return Optional.empty();
    }
    Optional<Element> element = document.element(record);
    SyndEntry entry = document.entries().get(record);
    record++;
    try {
      return Optional.of(new Outcome.Accepted(article(document, entry, element)));
    } catch (BadRecordException e) {
      return source.rejected(record, Source.reason(e), element.map(FeedReader::xml).orElse(""));
    }
  }

  private static Article article(FeedDocument feed, SyndEntry entry, Optional<Element> element)
      throws BadRecordException {
    String title = HtmlText.line(FeedDocument.text(entry.getTitle()));
    String body = body(entry);
    if (title.isBlank() && body.isBlank()) {
      throw new BadRecordException("The entry has neither a title nor a text");
    }
    String url = FeedDocument.text(entry.getLink());
    String id =
        Stream.of(FeedDocument.text(entry.getUri()), url)
            .filter(s -> !s.isEmpty())
            .findFirst()
            .orElseGet(() -> JsonRecord.hash(title + "\n" + body));
    Article.Builder article =
        Article.builder()
            .id(id)
            .url(url)
            .title(title)
            .body(body)
            .source(outlet(feed, entry))
            .authors(authors(entry))
            .language(feed.language())
            .topics(topics(entry));
    publishedAt(entry, element).ifPresent(article::publishedAt);
    return JsonRecord.built(article);
  }

  /** The longest of the contents, or the description. */
  private static String body(SyndEntry entry) {
    String longest = "";
    for (SyndContent content : entry.getContents()) {
      String text = text(content);
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest.isBlank() ? text(entry.getDescription()) : longest;
  }

  private static String text(@Nullable SyndContent content) {
    return content == null ? "" : HtmlText.of(FeedDocument.text(content.getValue()));
  }

  private static String outlet(FeedDocument feed, SyndEntry entry) {
    String origin =
        entry.getSource() == null ? "" : FeedDocument.text(entry.getSource().getTitle());
    return HtmlText.line(origin.isEmpty() ? feed.title() : origin);
  }

  private static List<String> authors(SyndEntry entry) {
    List<String> persons =
        entry.getAuthors().stream()
            .map(SyndPerson::getName)
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return persons.isEmpty() ? Byline.names(FeedDocument.text(entry.getAuthor())) : persons;
  }

  private static List<String> topics(SyndEntry entry) {
    return entry.getCategories().stream()
        .map(SyndCategory::getName)
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * The first date that can be read: as ROME reads it, or else as we do. Feeds live for days, and
   * nobody can mend them; so an entry is kept without its date rather than lost.
   */
  private static Optional<Instant> publishedAt(SyndEntry entry, Optional<Element> element) {
    Stream<Instant> byRome =
        Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
            .filter(Objects::nonNull)
            .map(Date::toInstant);
    Stream<Instant> byUs =
        element.stream()
            .flatMap(parent -> parent.getChildren().stream())
            .filter(child -> DATE_TAGS.contains(child.getName()))
            .map(child -> PublicationDate.parse(child.getText()))
            .flatMap(Optional::stream);
    return Stream.concat(byRome, byUs).filter(PublicationDate::isPossible).findFirst();
  }

  private static String xml(Element element) {
    return new XMLOutputter().outputString(element);
  }
}
