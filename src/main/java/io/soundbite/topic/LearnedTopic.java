package io.soundbite.topic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What examples taught about a topic: the log-odds that a text is about it are the bias and, for
 * each term, its weight times its share; see {@link Emphasis}.
 *
 * @param code the topic
 * @param bias the log-odds of a text without any of the terms
 * @param weights by term, those that speak most for the topic first
 */
record LearnedTopic(String code, double bias, Map<String, Double> weights) {

  LearnedTopic {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }
}
