package io.soundbite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Learns {@link Namesakes} from the articles of a view, where the evidence leaves no doubt.
 *
 * <p>"Trump" alone is Donald Trump if at least {@value #ARTICLES} articles that call somebody
 * "Trump" tell that full name, {@value #TIMES} times as many as tell any other full name for it,
 * and most of all do; and if hardly any article has it for an institution. So "Clinton", who may be
 * Hillary or Bill, stays by herself, and two people are never one for their surname alone. A first
 * name, as "Xi", counts so only where the person goes by it rather than by the last. "Donald J.
 * Trump" is Donald Trump unless there are others of these two names with other initials, as George
 * W. and George H. W. Bush are. Deleted articles are no evidence.
 */
final class NamesakeLearner {

  private static final int ARTICLES = 10;
  private static final int TIMES = 10;
  private static final double MOST = 0.75;
  private static final double STRANGERS = 0.05;

  private final LiveTerms terms;
  private final Map<String, String> learned = new HashMap<>();

  private NamesakeLearner(IndexReader reader) {
    this.terms = new LiveTerms(reader);
  }

  /** Time in proportion to the number of names. */
  static Namesakes learn(IndexReader reader) throws IOException {
    NamesakeLearner learner = new NamesakeLearner(reader);
    learner.dropInitials();
    learner.weighEvidence();
    return new Namesakes(learner.learned, learner.terms);
  }

  /** In how many articles an alias stood for whom. */
  private static final class Evidence {
    final String alias;

    /** The terms that say so, with the number of articles, those deleted included. */
    final Map<BytesRef, Integer> told = new LinkedHashMap<>();

    final Map<String, Spelling> written = new HashMap<>();

    /** People whose last name it is, and those whose first. */
    final Map<String, Integer> last = new HashMap<>();

    final Map<String, Integer> first = new HashMap<>();
    int strangers;

    Evidence(String alias) {
      this.alias = alias;
    }
  }

  /** How a name is written, and in how many articles. */
  private record Spelling(String name, int articles) {}

  private void weighEvidence() throws IOException {
    TermsEnum all = terms.all(Layout.NAME_EVIDENCE);
    Evidence evidence = new Evidence("");
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      NameEvidence told = NameEvidence.read(term);
      if (!told.alias().equals(evidence.alias)) {
        weigh(evidence);
        evidence = new Evidence(told.alias());
      }
      evidence.told.put(BytesRef.deepCopyOf(term), all.docFreq());
    }
    weigh(evidence);
  }

  private void add(Evidence evidence, NameEvidence told, int articles) {
    Optional<String> written = told.written();
    if (written.isEmpty()) {
      evidence.strangers += articles;
      return;
    }
    String full = learned.getOrDefault(FacetKey.folded(written.get()), written.get());
    String folded = FacetKey.folded(full);
    boolean isLast = NameEvidence.last(folded).equals(evidence.alias);
    evidence.written.merge(
        folded,
        new Spelling(full, articles),
        (one, other) -> one.articles() >= other.articles() ? one : other);
    (isLast ? evidence.last : evidence.first).merge(folded, articles, Integer::sum);
  }

  private void weigh(Evidence evidence) throws IOException {
    if (evidence.told.values().stream().mapToInt(Integer::intValue).sum() < ARTICLES) {
      return;
    }
    for (BytesRef term : evidence.told.keySet()) {
      int articles = terms.articles(Layout.NAME_EVIDENCE, term);
      if (articles > 0) {
        add(evidence, NameEvidence.read(term), articles);
      }
    }
    int byLast = sum(evidence.last);
    int byFirst = sum(evidence.first);
    if (evidence.strangers > (byLast + byFirst) * STRANGERS) {
      return;
    }
    Optional<String> best =
        clearest(evidence.last)
            .or(() -> clearest(evidence.first).filter(full -> byLast * TIMES <= byFirst));
    if (best.isPresent()
        && (evidence.last.containsKey(best.get()) || goesBy(best.get(), byFirst))
        && terms.hasValue(Layout.SPEAKERS, best.get())) {
      Spelling spelling = evidence.written.get(best.get());
      learned.put(evidence.alias, spelling == null ? best.get() : spelling.name());
    }
  }

  /** The one with far more articles than any other, and with most of all. */
  private static Optional<String> clearest(Map<String, Integer> articles) {
    List<Map.Entry<String, Integer>> most =
        articles.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    if (most.isEmpty()) {
      return Optional.empty();
    }
    int first = most.getFirst().getValue();
    int second = most.size() > 1 ? most.getLast().getValue() : 0;
    return first >= Math.max(ARTICLES, second * TIMES) && first >= sum(articles) * MOST
        ? Optional.of(most.getFirst().getKey())
        : Optional.empty();
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether a person is called by the first name in more articles than by the last. */
  private boolean goesBy(String full, int articles) throws IOException {
    int otherwise = 0;
    for (BytesRef term :
        terms.spellings(Layout.NAME_EVIDENCE, NameEvidence.last(full) + '\0' + full)) {
      otherwise += terms.articles(Layout.NAME_EVIDENCE, term);
    }
    return articles > 2 * otherwise;
  }

  private void dropInitials() throws IOException {
    Map<String, Set<String>> initials = new HashMap<>();
    Map<String, List<String>> names = new HashMap<>();
    TermsEnum all = terms.all(Layout.SPEAKERS);
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      int length = FacetKey.foldedLength(term);
      if (!hasInitial(term, length)) {
        continue;
      }
      String name = new BytesRef(term.bytes, term.offset, length).utf8ToString();
      String[] words = name.split(" ");
      Optional<String> middle = initials(words);
      if (middle.isPresent() && terms.articles(Layout.SPEAKERS, term) > 0) {
        String plain = words[0] + " " + words[words.length - 1];
        initials.computeIfAbsent(plain, key -> new HashSet<>()).add(middle.get());
        names.computeIfAbsent(plain, key -> new ArrayList<>()).add(name);
      }
    }
    for (Map.Entry<String, List<String>> entry : names.entrySet()) {
      Optional<String> plain = written(entry.getKey());
      if (plain.isPresent() && initials.getOrDefault(entry.getKey(), Set.of()).size() == 1) {
        entry.getValue().forEach(name -> learned.put(name, plain.get()));
      }
    }
  }

  /** Whether a word of one letter stands among the bytes of a name. */
  private static boolean hasInitial(BytesRef name, int length) {
    for (int i = name.offset; i < name.offset + length - 3; i++) {
      int after = name.bytes[i + 2] == '.' ? i + 3 : i + 2;
      if (name.bytes[i] == ' ' && name.bytes[after] == ' ') {
        return true;
      }
    }
    return false;
  }

  /** The initials between first and last word, "w." or "h. w."; empty where other words are. */
  private static Optional<String> initials(String[] words) {
    if (words.length < 3) {
      return Optional.empty();
    }
    StringBuilder initials = new StringBuilder();
    for (int i = 1; i < words.length - 1; i++) {
      String letter = words[i].replace(".", "");
      if (letter.length() != 1) {
        return Optional.empty();
      }
      initials.append(letter);
    }
    return Optional.of(initials.toString());
  }

  /** How a folded value is written, if there is such a value. */
  private Optional<String> written(String folded) throws IOException {
    for (BytesRef term : terms.spellings(Layout.SPEAKERS, folded)) {
      if (terms.articles(Layout.SPEAKERS, term) > 0) {
        return Optional.of(FacetKey.shown(term));
      }
    }
    return Optional.empty();
  }
}
