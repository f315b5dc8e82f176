package io.soundbite.read;

import java.util.List;
import java.util.Locale;

/**
 * The names under which JSON gives each part of an article, the preferred first: those of the
 * model, of schema.org, of IPTC ninjs 1 to 3, and of what newsrooms and their archives export. They
 * are compared without regard to case, underscores and hyphens: "datepublish" stands for {@code
 * date_publish} and {@code datePublish}. A dot leads into an object.
 */
enum ArticleField {
  ID("id", "uri", "guid", "uuid", "articleid", "docid", "@id"),
  URL(
      "url",
      "link",
      "weburl",
      "articleurl",
      "canonicalurl",
      "permalink",
      "mainentityofpage",
      "uri"),
  TITLE("headline", "headlines", "title", "webtitle", "fields.headline"),
  BODY(
      "body",
      "bodytext",
      "bodies",
      "articlebody",
      "text",
      "maintext",
      "fulltext",
      "articletext",
      "contenttext",
      "content",
      "fields.bodytext",
      "bodyhtml",
      "bodyxhtml",
      "contenthtml",
      "fields.body",
      "descriptions",
      "description",
      "summary",
      "abstract",
      "leadparagraph"),
  SOURCE(
      "source",
      "publisher",
      "outlet",
      "publication",
      "sourcename",
      "newspaper",
      "sitename",
      "site",
      "provider",
      "copyrightholder",
      "sourcedomain",
      "domain"),
  AUTHORS("authors", "author", "byline", "by", "creator", "writer", "reporter", "fields.byline"),
  PUBLISHED_AT(
      "publishedat",
      "datepublished",
      "datepublish",
      "published",
      "publishdate",
      "publisheddate",
      "publicationdate",
      "pubdate",
      "webpublicationdate",
      "date",
      "datetime",
      "timestamp",
      "firstcreated",
      "versioncreated",
      "contentcreated",
      "createdat"),
  SECTION("section", "sectionname", "articlesection", "category", "newsdesk", "desk"),
  LANGUAGE("language", "lang", "inlanguage", "languagecode"),
  TOPICS("topics", "subjects", "subject", "keywords", "tags", "categories");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> names;

  ArticleField(String... names) {
    this.names = List.of(names);
  }

  List<String> names() {
    return names;
  }

  /** As it reads in a message: "the publishedAt". */
  String label() {
    return this == PUBLISHED_AT ? "publishedAt" : name().toLowerCase(Locale.ROOT);
  }
}
