package io.soundbite.topic;

import io.soundbite.model.Topic;

/**
 * A term of a text that speaks for a topic.
 *
 * @param topic the topic
 * @param term the term as the rules write it: "vaccin*"
 * @param weight what it says for the topic in this text, below 0 where it speaks against it
 */
public record Reason(Topic topic, String term, double weight) {}
