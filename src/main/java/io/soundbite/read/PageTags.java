package io.soundbite.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in its tags: Open Graph, meta names, microdata, headings. */
final class PageTags {

  private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");

  private static final List<String> SOURCES =
      List.of("og:site_name", "application-name", "dc.publisher");

  private static final List<String> AUTHORS =
      List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl");

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "date");

  private static final List<String> SECTIONS =
      List.of("article:section", "section", "parsely-section");

  private static final List<String> TOPICS =
      List.of("article:tag", "news_keywords", "parsely-tags", "keywords");

  private final Document page;
  private final Map<String, List<String>> metas = new HashMap<>();

  PageTags(Document page) {
    this.page = page;
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.computeIfAbsent(name, k -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  private String first(List<String> names) {
    return all(names).stream().findFirst().orElse("");
  }

  /** The values of the first of these names that has any. */
  private List<String> all(List<String> names) {
    return names.stream().map(metas::get).filter(Objects::nonNull).findFirst().orElse(List.of());
  }

  String title() {
    String title = first(TITLES);
    if (!title.isEmpty()) {
      return title;
    }
    Element heading = page.selectFirst("h1");
    return heading != null && heading.hasText() ? heading.text() : withoutSite(page.title());
  }

  /** "Strike ends | The Daily" without the outlet, where the page names it. */
  private String withoutSite(String title) {
    String site = source();
    int cut = title.length() - site.length();
    if (site.isEmpty() || !title.endsWith(site) || cut < 3) {
      return title;
    }
    String head = title.substring(0, cut).strip();
    return head.endsWith("|") || head.endsWith("-") || head.endsWith("–") || head.endsWith("—")
        ? head.substring(0, head.length() - 1).strip()
        : title;
  }

  /** The address by which the page wants to be known; empty where it does not say. */
  String url() {
    Element link = page.selectFirst("link[rel~=(?i)^canonical$][href]");
    String url = link == null ? "" : link.attr("href").strip();
    return isWeb(url)
        ? url
        : all(List.of("og:url")).stream().filter(PageTags::isWeb).findFirst().orElse("");
  }

  private static boolean isWeb(String url) {
    return url.startsWith("http://") || url.startsWith("https://");
  }

  String source() {
    return first(SOURCES);
  }

  List<String> authors() {
    List<String> authors = all(AUTHORS).stream().filter(name -> !name.contains("://")).toList();
    if (authors.isEmpty()) {
      authors =
          page.select("[itemprop=author] [itemprop=name], [rel=author]").eachText().stream()
              .distinct()
              .toList();
    }
    return authors.size() == 1 ? Byline.names(authors.getFirst()) : authors;
  }

  Optional<Instant> publishedAt() {
    List<String> dates = new ArrayList<>();
    DATES.forEach(name -> dates.addAll(metas.getOrDefault(name, List.of())));
    dates.addAll(page.select("[itemprop=datePublished][datetime]").eachAttr("datetime"));
    dates.addAll(page.select("time[pubdate][datetime]").eachAttr("datetime"));
    dates.addAll(page.select("article time[datetime]").eachAttr("datetime"));
    dates.addAll(page.select("time[datetime]").eachAttr("datetime"));
    return dates.stream()
        .map(PublicationDate::parse)
        .flatMap(Optional::stream)
        .filter(PublicationDate::isPossible)
        .findFirst();
  }

  String section() {
    return first(SECTIONS);
  }

  String language() {
    Element html = page.selectFirst("html[lang]");
    String language = html == null ? "" : html.attr("lang").strip();
    return language.isEmpty()
        ? first(List.of("og:locale", "content-language", "dc.language")).replace('_', '-')
        : language;
  }

  List<String> topics() {
    List<String> topics = all(TOPICS);
    return topics.size() == 1 ? Byline.keywords(topics.getFirst()) : topics;
  }
}
