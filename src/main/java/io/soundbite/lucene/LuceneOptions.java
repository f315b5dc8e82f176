package io.soundbite.lucene;

import io.soundbite.authority.Authority;
import io.soundbite.search.Synonyms;
import io.soundbite.search.TopicTree;
import java.util.Objects;

/**
 * What an index does not keep and has to be told when it is opened.
 *
 * @param topics names the topics that are asked for; the same tree as when the index was begun
 * @param authority names the speakers of articles that are added, and those asked for
 * @param keepsVersions whether the text that an article had is kept when it is replaced; once they
 *     were kept in an index, they are whatever this says
 * @param synonyms words that are asked for together
 * @param corrected whether articles that are added may have been corrected; from then on the index
 *     is not opened to be written to without
 */
public record LuceneOptions(
    TopicTree topics,
    Authority authority,
    boolean keepsVersions,
    Synonyms synonyms,
    boolean corrected) {

  /**
   * Checks the parts.
   *
   * @throws NullPointerException where one is null
   */
  public LuceneOptions {
    Objects.requireNonNull(topics, "topics is null; an index needs a tree of topics");
    Objects.requireNonNull(authority, "authority is null; Authority.standard() is the shipped one");
    Objects.requireNonNull(synonyms, "synonyms is null; Synonyms.NONE are none");
  }

  /** This tree of topics, and the names that are shipped. */
  public static LuceneOptions of(TopicTree topics) {
    return new LuceneOptions(topics, Authority.standard(), false, Synonyms.NONE, false);
  }

  /** The same with these names of speakers. */
  public LuceneOptions authority(Authority names) {
    return new LuceneOptions(topics, names, keepsVersions, synonyms, corrected);
  }

  /** The same, keeping the texts that articles had, or not. */
  public LuceneOptions keepVersions(boolean keep) {
    return new LuceneOptions(topics, authority, keep, synonyms, corrected);
  }

  /** The same with these synonyms. */
  public LuceneOptions synonyms(Synonyms words) {
    return new LuceneOptions(topics, authority, keepsVersions, words, corrected);
  }

  /** The same for articles that may have been corrected, or not. */
  public LuceneOptions corrected(boolean may) {
    return new LuceneOptions(topics, authority, keepsVersions, synonyms, may);
  }

  Naming naming() {
    FieldAnalyzer analyzer = new FieldAnalyzer();
    return new Naming(
        analyzer, new Topics(topics), authority, new SynonymTable(synonyms, analyzer));
  }
}
