package io.soundbite.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Topics of TREC: {@code <top>} with {@code <num>}, {@code <title>}, {@code <desc>} and {@code
 * <narr>}, closed or not and with or without their words "Number:", "Topic:", "Description:",
 * "Narrative:"; or {@code <topic number="1">} with {@code <query>}, {@code <question>} or {@code
 * <description>}, and {@code <narrative>}.
 */
final class TrecTopics {

  private static final Pattern TOPIC =
      Pattern.compile("<top(?:ic)?(\\s[^<>]*)?>(.*?)</top(?:ic)?\\s*>", flags());
  private static final Pattern NUMBER =
      Pattern.compile("number\\s*=\\s*[\"']?([^\"'\\s>]+)", flags());
  private static final Pattern PART =
      Pattern.compile(
          "<(num|title|query|desc|description|question|narr|narrative)(?:\\s[^<>]*)?>(.*?)"
              + "(?=</?(?:num|title|query|desc|description|question|narr|narrative|dom|smry|con|fac"
              + "|def|subtopic|background|keywords)(?:\\s[^<>]*)?>|$)",
          flags());
  private static final Pattern LABEL =
      Pattern.compile("^\\s*(?:Number|Topic|Description|Narrative)\\s*:", flags());

  private TrecTopics() {}

  private static int flags() {
    return Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
  }

  /** The topics, their words those of the parts asked for; a topic without any has no words. */
  static List<TestQuery> read(String markup, Set<QueryPart> parts, String place)
      throws IOException {
    List<TestQuery> queries = new ArrayList<>();
    Matcher topic = TOPIC.matcher(markup);
    while (topic.find()) {
      queries.add(topic(String.valueOf(topic.group(1)), topic.group(2), parts, place));
    }
    return queries;
  }

  private static TestQuery topic(String head, String body, Set<QueryPart> parts, String place)
      throws IOException {
    Map<QueryPart, String> texts = new EnumMap<>(QueryPart.class);
    Matcher number = NUMBER.matcher(head);
    String id = number.find() ? number.group(1) : "";
    Matcher part = PART.matcher(body);
    while (part.find()) {
      String text = Markup.text(LABEL.matcher(part.group(2)).replaceFirst(""));
      if (part.group(1).equalsIgnoreCase("num")) {
        id = text;
      } else {
        texts.putIfAbsent(kind(part.group(1)), text.replaceAll("\\s+", " "));
      }
    }
    if (id.isEmpty()) {
      throw new IOException(place + ": expected <num> in the topic '" + body.strip() + "'");
    }
    String words =
        parts.stream().map(one -> texts.getOrDefault(one, "")).collect(Collectors.joining(" "));
    return new TestQuery(id, words.strip());
  }

  private static QueryPart kind(String name) {
    return switch (name.charAt(0)) {
      case 'd', 'D' -> QueryPart.DESC;
      case 'n', 'N' -> QueryPart.NARR;
      case 'q', 'Q' -> name.length() == "query".length() ? QueryPart.TITLE : QueryPart.DESC;
      default -> QueryPart.TITLE;
    };
  }
}
