package io.soundbite.lucene;

import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Topic;
import io.soundbite.search.TopicTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;

/**
 * The fields of topics, of an article or of its quotes: each topic and all above it, the first with
 * those above it once more, and the confidence of each, that of the surest below it included. What
 * several quotes have is made once. For one thread.
 */
final class TopicFields {

  private final TopicTree tree;
  private final String topic;
  private final String main;
  private final String confidence;
  private final Map<String, IndexableField> topics = new HashMap<>();
  private final Map<String, IndexableField> mains = new HashMap<>();

  TopicFields(TopicTree tree, Unit unit) {
    this.tree = tree;
    this.topic = Layout.on(unit, Layout.TOPIC);
    this.main = Layout.on(unit, Layout.MAIN_TOPIC);
    this.confidence = Layout.on(unit, Layout.TOPIC_CONFIDENCE);
  }

  /**
   * @param filed best first
   */
  List<IndexableField> of(List<ScoredTopic> filed) {
    Map<String, Double> surest = new LinkedHashMap<>();
    for (ScoredTopic scored : filed) {
      path(scored.topic()).forEach(code -> surest.merge(code, scored.confidence(), Math::max));
    }
    List<IndexableField> fields = new ArrayList<>(4 * filed.size());
    surest.forEach(
        (code, confident) -> {
          fields.add(topics.computeIfAbsent(code, one -> new KeywordField(topic, one, Store.NO)));
          fields.add(new StringField(confidence, TopicConfidence.term(code, confident), Store.NO));
        });
    if (!filed.isEmpty()) {
      for (String code : path(filed.getFirst().topic())) {
        fields.add(mains.computeIfAbsent(code, one -> new KeywordField(main, one, Store.NO)));
      }
    }
    return fields;
  }

  /** The codes of a topic and of all above it, each as it is indexed. */
  private List<String> path(Topic filed) {
    List<String> codes = new ArrayList<>(5);
    for (Optional<Topic> at = Optional.of(filed); at.isPresent(); at = tree.parent(at.get())) {
      codes.add(ExactTerm.cut(at.get().code(), FacetKey.MAX_LENGTH));
    }
    return codes;
  }
}
