package io.soundbite.topic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The terms by which editors recognise a topic.
 *
 * @param code the topic; {@link #NO_TOPIC} for phrases that say nothing of any topic
 * @param terms as their file writes them, with what each says, in the order of the file
 */
record Rule(String code, Map<String, Strength> terms) {

  /** Heads the phrases that keep their words from speaking for a topic: "star wars". */
  static final String NO_TOPIC = "none";

  Rule {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
  }
}
