/**
 * Reads articles from files: JSON Lines, JSON, plain text, web pages, feeds and web archives.
 *
 * <p>{@link io.soundbite.read.ArticleFiles} is the door. It walks folders, undoes gzip, tells the
 * format of each file by its first bytes and its name, and hands every record to an {@link
 * io.soundbite.read.ArticleSink}: as an {@link io.soundbite.model.Article}, or as a {@link
 * io.soundbite.read.Rejection} that says what is wrong with it, and where. Nothing is lost in
 * silence, and nothing in a file ends the load. {@link io.soundbite.read.RejectsFile} keeps the
 * rejections, to be mended and loaded again.
 *
 * <h2>Formats</h2>
 *
 * <table>
 *   <caption>What is read from each format</caption>
 *   <tr><th>format<th>files<th>a record<th>the article
 *   <tr><td>JSON Lines<td>.jsonl .ndjson<td>a line
 *       <td>the fields in the table below; needs no further library
 *   <tr><td>JSON<td>.json<td>an element of the array
 *       <td>the same, in one array, in an object that holds one, such as {@code {"articles": [...]}},
 *       or one object after another
 *   <tr><td>plain text<td>.txt<td>the file
 *       <td>the first line is the title where it is short, is no sentence, and a blank line follows;
 *       the id is the path within the folder, without the ending
 *   <tr><td>HTML<td>.html .htm<td>the file
 *       <td>what the page says as schema.org's JSON-LD, Open Graph and meta tags; the readable text
 *       without navigation, captions, related links and banners, q elements in quotation marks;
 *       needs jsoup
 *   <tr><td>RSS, Atom<td>.rss .atom .xml<td>an entry
 *       <td>the full content where there is one, or else the description; the guid is the id; an
 *       entry whose date cannot be read has none; needs ROME and jsoup
 *   <tr><td>WARC<td>.warc .warc.gz<td>a WARC record
 *       <td>each page that was fetched with status 200, as HTML; the address is the id; where the
 *       page has no date, when it was fetched; needs jwarc and jsoup
 * </table>
 *
 * <p>JSON Lines are UTF-8; text is UTF-8, or UTF-16 with its byte order mark; JSON is either, with
 * a mark or without; pages and feeds say what they are. What is in another encoding is rejected,
 * with the words that convert it, and so are NITF, NewsML, CSV, archives and PDF by their names.
 *
 * <h2>Fields of JSON</h2>
 *
 * <p>Names are compared without regard to case, underscores, hyphens and spaces. Of several, the
 * first in the table that holds something counts; the other fields are not read, which {@link
 * io.soundbite.read.ArticleSink#unread} is told, and a load tells once. So IPTC ninjs 1 to 3, JSON
 * Feed, schema.org articles, and the answers of the usual search APIs are read as they come.
 *
 * <table>
 *   <caption>Where the parts of an article are looked for</caption>
 *   <tr><th>part<th>names
 *   <tr><td>id<td>id, uri, guid, uuid, articleId, docId, @id; or else the url; or else a hash of
 *       title and body
 *   <tr><td>url<td>url, link, webUrl, articleUrl, canonicalUrl, permalink, mainEntityOfPage, uri
 *   <tr><td>title<td>headline, headlines, title, webTitle, fields.headline
 *   <tr><td>body<td>body, bodyText, bodies, articleBody, text, mainText, fullText, articleText,
 *       contentText, content, fields.bodyText, bodyHtml, bodyXhtml, contentHtml, fields.body,
 *       descriptions, description, summary, abstract, leadParagraph; HTML in them is turned to text
 *   <tr><td>source<td>source, publisher, outlet, publication, sourceName, newspaper, siteName, site,
 *       provider, copyrightHolder, sourceDomain, domain
 *   <tr><td>authors<td>authors, author, byline, by, creator, writer, reporter, fields.byline; a
 *       byline in one text is split into names
 *   <tr><td>publishedAt<td>publishedAt, datePublished, datePublish, published, publishDate,
 *       publishedDate, publicationDate, pubDate, webPublicationDate, date, dateTime, timestamp,
 *       firstCreated, versionCreated, contentCreated, createdAt
 *   <tr><td>section<td>section, sectionName, articleSection, category, newsDesk, desk
 *   <tr><td>language<td>language, lang, inLanguage, languageCode
 *   <tr><td>topics<td>topics, subjects, subject, keywords, tags, categories; keywords and tags in
 *       one text are split at commas
 *   <tr><td>fields of one's own<td>the members of the object fields, as {@code "fields": {"desk":
 *       "World", "keywords": ["a", "b"], "priority": 3}}, and field.desk by itself; besides, what
 *       the reader is told to take, by its name or by a path such as meta.desk
 * </table>
 *
 * <p>Of fields of one's own, texts, numbers, truth and lists of these are values, each of them
 * once. Objects in the object {@code fields}, names that no field may have, and what is longer or
 * more than an article may have are not read, and told as {@code fields.name}. What the reader is
 * told to take and is too long makes a record rejected. A part of the article that stands in the
 * object, as fields.byline does where there are no other authors, is no field of one's own.
 *
 * <p>A part may be an object that names it, as {@code {"source": {"name": "Reuters"}}}. Dates are
 * read as ISO 8601, as "2024-05-31 12:00:00", as in mail and RSS, as "May 31, 2024", and as seconds
 * or milliseconds since 1970; without a zone they are UTC. A record of JSON with a date that cannot
 * be read is rejected, to be mended, for without its date an article would be missing from every
 * search by time; one without any date is not. Pages and feeds, which nobody can mend, are read
 * without the date.
 *
 * <h2>How it works</h2>
 *
 * <p>A reader a format is pulled record by record, so memory holds one record, whatever the length
 * of the file: at most 64 MiB of it, or 16 MiB of a page; a feed is held as a whole. JSON Lines are
 * parsed where they lie in the buffer, without a copy. {@link io.soundbite.read.Rejection} names
 * what goes beyond a limit.
 *
 * <p>The package imports the model, and third-party parsers, of which only those for JSON must be
 * there; where another is missing, the rejection says which. It never opens a connection. It knows
 * nothing of quotations, topics or an index.
 */
@NullMarked
package io.soundbite.read;

import org.jspecify.annotations.NullMarked;
