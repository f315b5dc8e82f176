package io.soundbite.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/**
 * The names under which the speakers of quotes are counted. Quickest where quotes are asked for in
 * the order of the documents. For one thread.
 */
final class CountedSpeakers {

  private final View view;
  private final Vocabulary vocabulary;
  private @Nullable LeafReaderContext segment;
  private @Nullable SortedSetDocValues values;

  CountedSpeakers(View view) {
    this.view = view;
    this.vocabulary = view.vocabulary(Layout.QUOTE_SPEAKERS);
  }

  /** Of a quote; empty where its speaker is not counted. */
  Optional<String> of(int document) throws IOException {
    LeafReaderContext leaf = view.leaf(document);
    SortedSetDocValues speakers = upTo(document - leaf.docBase, leaf);
    if (!speakers.advanceExact(document - leaf.docBase)) {
      return Optional.empty();
    }
    int number = vocabulary.numbers(leaf)[Math.toIntExact(speakers.nextOrd())];
    return Optional.of(vocabulary.shown(number));
  }

  /** Values that have not gone past a document of the segment. */
  private SortedSetDocValues upTo(int document, LeafReaderContext leaf) throws IOException {
    SortedSetDocValues speakers = values;
    if (speakers == null || leaf != segment || speakers.docID() >= document) {
      speakers = DocValues.getSortedSet(leaf.reader(), Layout.QUOTE_SPEAKERS);
      values = speakers;
      segment = leaf;
    }
    return speakers;
  }
}
