package io.soundbite.lucene;

import io.soundbite.authority.Authority;

/** What names mean, the same for all views: words of text, labels of topics, names of speakers. */
record Naming(FieldAnalyzer analyzer, Topics topics, Authority authority) {}
