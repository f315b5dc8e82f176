package io.soundbite.lucene;

import io.soundbite.search.IndexOpenException;
import io.soundbite.search.IndexOpenException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Tells whether an index was filed under another tree of topics than the one it is opened with. */
final class FiledTopics {

  private static final int SHOWN = 3;

  private FiledTopics() {}

  /**
   * Checks that the tree has all the topics under which articles and quotes are filed. It may have
   * more: a tree can grow.
   *
   * @throws IndexOpenException where it lacks some
   */
  static void check(IndexReader reader, TopicLabels tree, Path place) throws IOException {
    for (Unit unit : Unit.values()) {
      List<String> strange = strange(reader, tree, Layout.on(unit, Layout.TOPIC));
      if (!strange.isEmpty()) {
        throw new IndexOpenException(
            Reason.TOPICS,
            place,
            ("its articles are filed under topics that are not in this tree: %s%s; open it with the"
                    + " tree by which they were filed, by IndexOptions.annotator(...) or --taxonomy"
                    + " FILE, or index the articles again into another folder")
                .formatted(
                    String.join(", ", strange.subList(0, Math.min(SHOWN, strange.size()))),
                    strange.size() > SHOWN
                        ? " and %,d more".formatted(strange.size() - SHOWN)
                        : ""));
      }
    }
  }

  /** The codes that the tree lacks, of what was not deleted. */
  private static List<String> strange(IndexReader reader, TopicLabels tree, String field)
      throws IOException {
    LiveTerms terms = new LiveTerms(reader);
    List<String> strange = new ArrayList<>();
    TermsEnum codes = terms.all(field);
    for (BytesRef code = codes.next(); code != null; code = codes.next()) {
      if (!tree.hasCode(code.utf8ToString()) && terms.articles(field, code) > 0) {
        strange.add(code.utf8ToString());
      }
    }
    return strange;
  }
}
