package io.soundbite.lucene;

import io.soundbite.authority.Authority;

/**
 * What names and words mean, the same for all views: words of text, labels of topics, names of
 * speakers, synonyms.
 */
record Naming(FieldAnalyzer analyzer, Topics topics, Authority authority, SynonymTable synonyms) {

  /** The same for one thread that looks over a few texts many times. */
  Naming remembering() {
    return new Naming(analyzer.remembering(), topics, authority, synonyms);
  }
}
