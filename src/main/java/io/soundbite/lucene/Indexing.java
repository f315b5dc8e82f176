package io.soundbite.lucene;

import io.soundbite.search.TopicTree;

/**
 * By what articles and quotes become fields. Safe for use by several threads.
 *
 * @param topics the tree of topics
 * @param speakers under which names speakers are filed
 * @param reader cuts texts and names into words
 */
record Indexing(TopicTree topics, FiledSpeakers speakers, TextReader reader) {}
