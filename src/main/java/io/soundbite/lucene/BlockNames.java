package io.soundbite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The speakers of one block, under the names that they have in other articles. */
final class BlockNames {

  private final Namesakes namesakes;
  private final List<Speaker> speakers = new ArrayList<>();

  /**
   * A speaker of some quotes, as he is counted.
   *
   * @param key see {@link FacetKey}
   * @param filed the folded name that he is filed under
   */
  private record Speaker(String key, String name, String filed, FixedBitSet quotes) {

    /** The name as it is written. */
    String shown() {
      return FacetKey.shown(new BytesRef(key));
    }
  }

  BlockNames(BlockTerms terms, Namesakes namesakes) {
    this.namesakes = namesakes;
    terms.of(Layout.QUOTE_SPEAKERS).forEach((key, postings) -> add(key, postings.documents()));
    speakers.sort(
        Comparator.comparingInt((Speaker one) -> one.quotes().cardinality())
            .reversed()
            .thenComparing(one -> new BytesRef(one.key())));
  }

  private void add(String key, FixedBitSet quotes) {
    String name = FacetKey.folded(new BytesRef(key)).utf8ToString();
    speakers.add(new Speaker(key, name, namesakes.filed(name), quotes));
  }

  /**
   * Some quotes, and those of speakers who go by a name elsewhere, without those of bodies named
   * after the person.
   */
  FixedBitSet with(FixedBitSet quotes, Clause.Named named) throws IOException {
    FixedBitSet with = quotes;
    List<String> filed = named.filed().stream().map(namesakes::filed).toList();
    for (Speaker speaker : speakers) {
      if (filed.contains(speaker.filed()) || namesakes.isBehind(speaker.filed(), named.words())) {
        with = with.clone();
        with.or(speaker.quotes());
      }
    }
    return with.scanIsEmpty() ? with : withoutBodies(with, named.name());
  }

  private FixedBitSet withoutBodies(FixedBitSet quotes, String name) throws IOException {
    FixedBitSet without = quotes;
    for (Speaker speaker : speakers) {
      if (namesakes.bodies().isOf(speaker.filed(), name)) {
        without = without.clone();
        without.andNot(speaker.quotes());
      }
    }
    return without;
  }

  /**
   * The name under which the speaker of a quote is counted: of those that are filed as one, as most
   * quotes here write it.
   */
  Optional<String> shown(int quote) {
    return speakers.stream()
        .filter(speaker -> speaker.quotes().get(quote))
        .findFirst()
        .map(this::shown);
  }

  private String shown(Speaker speaker) {
    return written(speaker.filed())
        .or(() -> namesakes.written(speaker.filed()))
        .or(() -> written(speaker.name()))
        .orElseThrow();
  }

  private Optional<String> written(String folded) {
    return speakers.stream()
        .filter(speaker -> speaker.name().equals(folded))
        .findFirst()
        .map(Speaker::shown);
  }
}
