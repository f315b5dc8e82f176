package io.soundbite.read;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells the parts of a page that are not its article: navigation, captions, related links, cookie
 * banners. It goes by tags, by roles, and by the words in classes and ids, which are kept in {@code
 * noise-words.txt}. An element that holds half of the page's text is never noise, whatever it is
 * called, for some sites put the whole page into a form, or say "has-sidebar" of all of it.
 */
final class HtmlNoise implements Predicate<Element> {

  /** What a browser does not show as text. */
  private static final Set<String> SILENT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "button",
          "select",
          "iframe",
          "object",
          "textarea",
          "audio",
          "video",
          "map",
          "canvas",
          "input");

  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "header", "form", "figure", "figcaption", "dialog", "menu");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "dialog",
          "alertdialog",
          "search",
          "menu",
          "menubar",
          "toolbar",
          "form");

  private static final Set<String> NEVER_BY_WORD = Set.of("html", "body", "main", "article", "p");

  private static final Set<String> WORDS = Set.copyOf(WordList.of("noise-words.txt"));

  /** Keeps all text that a browser shows. */
  static final Predicate<Element> NONE = element -> SILENT.contains(element.normalName());

  private final TextLengths lengths;

  HtmlNoise(Document page) {
    this.lengths = new TextLengths(page.body());
  }

  @Override
  public boolean test(Element element) {
    return NONE.test(element)
        || isHidden(element)
        || (isMarked(element) && lengths.share(element) < 0.5);
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
  }

  private static boolean isMarked(Element element) {
    return TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || (!NEVER_BY_WORD.contains(element.normalName())
            && (hasWord(element.className()) || hasWord(element.id())));
  }

  /** Whether one of the words of "articleShare-tools" is in the list: article, share, tools. */
  private static boolean hasWord(String name) {
    int begin = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || isBoundary(name.charAt(i - 1), name.charAt(i))) {
        if (WORDS.contains(name.substring(begin, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        begin = i;
      }
    }
    return false;
  }

  private static boolean isBoundary(char before, char after) {
    return Character.isLetter(before) != Character.isLetter(after)
        || (Character.isLowerCase(before) && Character.isUpperCase(after));
  }
}
