package io.soundbite.lucene;

import io.soundbite.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site of an address: its host without "www.", in lower case. */
final class Site {

  private static final Pattern HOST =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?(\\[[^]/?#@\\s]+]|[^/?#:@\\s]+).*",
          Pattern.DOTALL);

  private static final Pattern WWW = Pattern.compile("^www\\.(?=[^.]+\\.)");

  /** A host that is a number on the net, and part of none. */
  private static final Pattern NUMBER = Pattern.compile("\\[.*|[0-9.]+");

  private static final Pattern PATH = Pattern.compile("[/?#].*", Pattern.DOTALL);

  /** The longest name that a host may have. */
  private static final int LONGEST = 253;

  private Site() {}

  /** The site of a whole address; empty where it has none. */
  static String of(String url) {
    Matcher host = HOST.matcher(url);
    return host.matches() && host.group(1).length() <= LONGEST ? without(host.group(1)) : "";
  }

  /** The site that is asked for by its name, or by an address there, with or without its scheme. */
  static String asked(String name) {
    String site = of(name.strip());
    return site.isEmpty() ? without(PATH.matcher(name.strip()).replaceFirst("")) : site;
  }

  /** The beginning of a site, or a pattern of one, without "www.". */
  static String beginning(String typed) {
    return typed.regionMatches(true, 0, "www.", 0, 4) ? typed.substring(4) : typed;
  }

  private static String without(String host) {
    String folded = Folding.fold(host);
    String name = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    return WWW.matcher(name).replaceFirst("");
  }

  /** The site and all that it belongs to: "edition.cnn.com", "cnn.com", "com". */
  static List<String> domains(String site) {
    List<String> domains = new ArrayList<>();
    for (String domain = site; !domain.isEmpty(); domain = above(domain)) {
      domains.add(domain);
    }
    return domains;
  }

  private static String above(String domain) {
    int dot = NUMBER.matcher(domain).matches() ? -1 : domain.indexOf('.');
    return dot < 0 ? "" : domain.substring(dot + 1);
  }
}
