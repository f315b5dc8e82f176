package io.soundbite;

import io.soundbite.annotate.Annotator;
import io.soundbite.authority.Authority;
import io.soundbite.correct.Corrections;
import io.soundbite.given.Given;
import io.soundbite.lucene.LuceneOptions;
import io.soundbite.search.Synonyms;
import io.soundbite.topic.Taxonomy;
import java.util.Optional;

/**
 * How an index is opened; open it in the same way for writing and for reading.
 *
 * {@snippet lang=java :
 * Taxonomy desks = Taxonomy.read(Path.of("desks.tsv"));
 * IndexOptions own =
 *     IndexOptions.DEFAULT
 *         .annotator(Annotator.of(TopicClassifier.of(desks, Path.of("desk-rules.txt"))))
 *         .authority(Authority.standard().and(Path.of("names.tsv")));
 * NewsIndex index = NewsIndex.open(Path.of("news"), own);
 * }
 *
 * <p>An index keeps neither the tree of topics nor the names. Topics that the tree lacks can
 * neither be asked for nor counted. Articles are filed under the names known when they are added;
 * add them again after a change of names.
 *
 * @param annotator finds quotes and topics of articles that are added, and brings the tree of
 *     topics; empty for {@link Annotator#standard}, which is not read where nothing is written
 * @param authority names the speakers of articles that are added, and those asked for
 * @param keepsVersions whether the text that an article had is kept when it is replaced, see {@link
 *     NewsSearcher#versions}
 * @param corrections say what is right of articles that are added, and of names
 * @param synonyms words that are asked for together; no article need be added again after a change
 */
public record IndexOptions(
    Optional<Annotator> annotator,
    Authority authority,
    boolean keepsVersions,
    Optional<Corrections> corrections,
    Synonyms synonyms) {

  /** English news under the IPTC Media Topics, and the shipped names of speakers. */
  public static final IndexOptions DEFAULT =
      new IndexOptions(
          Optional.empty(), Authority.standard(), false, Optional.empty(), Synonyms.NONE);

  /**
   * Checks the parts.
   *
   * @throws NullPointerException where one is null; what is not wanted is left out
   */
  public IndexOptions {
    Given.value(annotator, "annotator", "leave it out for the standard one");
    Given.value(authority, "authority", "leave it out for the standard one");
    Given.value(corrections, "corrections", "leave it out for none");
    Given.value(synonyms, "synonyms", "leave them out for none");
  }

  /** The same with an annotator of one's own, which may bring its own tree of topics. */
  public IndexOptions annotator(Annotator own) {
    return new IndexOptions(
        Optional.of(Given.value(own, "annotator", "leave it out")),
        authority,
        keepsVersions,
        corrections,
        synonyms);
  }

  /** The same with names of speakers of one's own. */
  public IndexOptions authority(Authority names) {
    return new IndexOptions(annotator, names, keepsVersions, corrections, synonyms);
  }

  /**
   * The same, keeping the text of an article when one of its id comes again with changes, or not.
   * An article that comes again unchanged is then not written at all, unless its quotes or topics
   * are others now, or the names that its speakers are filed under: it is filed anew, and no
   * version more is kept. Adding costs a look for the article there is. An index that was once
   * opened so goes on keeping them, whatever is asked.
   */
  public IndexOptions keepVersions(boolean keep) {
    return new IndexOptions(annotator, authority, keep, corrections, synonyms);
  }

  /**
   * The same with corrections, of which those of names win over the authority. An index that was
   * opened so is not opened for writing without any more, or else an article that comes again would
   * lose them; empty ones give them up.
   */
  public IndexOptions corrections(Corrections ours) {
    return new IndexOptions(
        annotator,
        authority,
        keepsVersions,
        Optional.of(Given.value(ours, "corrections", "leave it out")),
        synonyms);
  }

  /** The same with synonyms of one's own. */
  public IndexOptions synonyms(Synonyms words) {
    return new IndexOptions(annotator, authority, keepsVersions, corrections, words);
  }

  /** The annotator for what is added. */
  Annotator annotating() {
    return annotator.orElseGet(Annotator::standard);
  }

  LuceneOptions lucene() {
    Taxonomy taxonomy = annotator.map(Annotator::taxonomy).orElseGet(Taxonomy::iptc);
    Authority names = corrections.map(ours -> ours.names(authority)).orElse(authority);
    return LuceneOptions.of(new TaxonomyTree(taxonomy))
        .authority(names)
        .keepVersions(keepsVersions)
        .corrected(corrections.isPresent())
        .synonyms(synonyms);
  }
}
