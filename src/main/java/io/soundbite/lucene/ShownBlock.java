package io.soundbite.lucene;

import io.soundbite.model.Quote;
import io.soundbite.model.ScoredTopic;
import io.soundbite.search.Headline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.IndexableField;

/** What is shown of one block, read as a search would read it from an index. */
final class ShownBlock {

  private final StoredHead head;
  private final Headline headline;
  private final String body;
  private final List<ScoredTopic> topics;
  private final List<Quote> quotes = new ArrayList<>();

  /**
   * @param names under which the speakers of the quotes are shown
   */
  ShownBlock(List<List<IndexableField>> block, BlockNames names) throws IOException {
    List<IndexableField> article = block.getLast();
    this.head = Packed.read(bytes(article, Layout.HEADLINE), StoredHead::read);
    this.headline = head.headline();
    this.body = Halves.replaced(field(article, Layout.BODY, IndexableField::stringValue));
    byte[] stored = bytes(article, Layout.QUOTES);
    StoredQuotes found = Packed.read(stored, in -> StoredQuotes.read(in, body));
    this.topics = found.topics();
    for (Quote quote : found.quotes()) {
      quotes.add(Hits.filed(quote, names.shown(quotes.size())));
    }
  }

  private static byte[] bytes(List<IndexableField> document, String field) {
    return field(document, field, IndexableField::binaryValue).bytes;
  }

  private static <T> T field(
      List<IndexableField> document, String field, Function<IndexableField, T> value) {
    return document.stream()
        .filter(one -> one.name().equals(field))
        .map(value)
        .findFirst()
        .orElseThrow();
  }

  StoredHead head() {
    return head;
  }

  Headline headline() {
    return headline;
  }

  String body() {
    return body;
  }

  List<ScoredTopic> topics() {
    return topics;
  }

  /** The quotes, their speakers under the names that they are counted by. */
  List<Quote> quotes() {
    return quotes;
  }
}
