package io.soundbite.lucene;

import io.soundbite.authority.Authority;

/**
 * What names and words mean, the same for all views: words of text, labels of topics, names of
 * speakers, synonyms.
 */
record Naming(FieldAnalyzer analyzer, Topics topics, Authority authority, SynonymTable synonyms) {}
