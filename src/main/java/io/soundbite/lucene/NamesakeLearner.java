package io.soundbite.lucene;

import io.soundbite.authority.Authority;
import io.soundbite.authority.AuthorityRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Learns {@link Namesakes} from the articles of a view, where the evidence leaves no doubt.
 *
 * <p>Full names of one surname are joined by {@link NameForms}. Then short ones are led to full
 * ones by {@link ShortName}: "Trump" alone is Donald Trump where the articles that tell who their
 * Trump is tell him. A short name that the {@link Authority} knows counts as if some articles had
 * told it, so that "Xi" is Xi Jinping unless the articles show somebody else of that name. Deleted
 * articles are no evidence.
 */
final class NamesakeLearner {

  private final LiveTerms terms;
  private final Authority authority;
  private final Map<String, String> learned = new HashMap<>();

  /** Full names by short ones, as the authority has them: folded, and as written. */
  private final Map<String, String> presumed = new LinkedHashMap<>();

  private final Map<String, String> written = new HashMap<>();
  private final RoleTerms roles;
  private final OtherNames others;
  private final List<ShortName> shortNames = new ArrayList<>();

  private NamesakeLearner(IndexReader reader, Authority authority) throws IOException {
    this.terms = new LiveTerms(reader);
    this.authority = authority;
    this.roles = new RoleTerms(terms);
    this.others = new OtherNames(authority.records());
    for (AuthorityRecord one : authority.records()) {
      String full = FacetKey.folded(one.name());
      for (String shortName : one.shortNames()) {
        presumed.put(FacetKey.folded(shortName), full);
        written.put(full, one.name());
      }
    }
  }

  /** Time in proportion to the number of names. */
  static Namesakes learn(IndexReader reader, Authority authority) throws IOException {
    NamesakeLearner learner = new NamesakeLearner(reader, authority);
    learner.gather();
    for (ShortName name : learner.shortNames) {
      learner.lead(name);
    }
    learner.leadFollowers();
    learner.keepApart();
    return new Namesakes(learner.learned, learner.written, learner.terms);
  }

  /** Reads all evidence, a name at a time. */
  private void gather() throws IOException {
    Map<String, String> unseen = new LinkedHashMap<>(presumed);
    TermsEnum all = terms.all(Layout.NAME_EVIDENCE);
    ShortName name = new ShortName("");
    Map<String, Integer> bearers = new LinkedHashMap<>();
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      NameEvidence told = NameEvidence.read(term);
      if (!told.name().equals(name.name())) {
        finish(name, bearers);
        bearers.clear();
        name = new ShortName(told.name());
        unseen.remove(told.name());
      }
      if (told.sort() == NameEvidence.Sort.BORNE) {
        bearers.put(told.full(), all.docFreq());
      } else {
        name.add(told, all.docFreq());
      }
    }
    finish(name, bearers);
    for (String other : unseen.keySet()) {
      finish(new ShortName(other), Map.of());
    }
  }

  private void finish(ShortName name, Map<String, Integer> bearers) throws IOException {
    if (bearers.size() > 1) {
      learned.putAll(new NameForms(terms, roles, others, name.name(), bearers).join());
    }
    String full = presumed.get(name.name());
    if (full != null) {
      name.presume(full);
    }
    if (name.mayBeClear()) {
      shortNames.add(name);
    }
  }

  private void lead(ShortName name) throws IOException {
    String full = name.full(terms, learned);
    boolean known =
        !full.isEmpty() && (written.containsKey(full) || terms.hasValue(Layout.SPEAKERS, full));
    if (known && !learned.containsKey(name.name())) {
      learned.put(name.name(), full);
    }
  }

  /** Leads "the Donald Trump campaign" to "the Trump campaign" where "Trump" alone is he. */
  private void leadFollowers() throws IOException {
    Map<String, String> followers = new HashMap<>();
    for (ShortName name : shortNames) {
      String full = learned.getOrDefault(name.name(), "");
      for (String body : full.isEmpty() ? List.<String>of() : Bodies.KINDS) {
        String here = name.name() + body;
        if (terms.hasValue(Layout.SPEAKERS, full + body) && terms.hasValue(Layout.SPEAKERS, here)) {
          followers.put(full + body, here);
        }
      }
    }
    learned.putAll(followers);
  }

  /** Undoes what would file two names as one that are said to be two speakers'. */
  private void keepApart() {
    Map<String, List<String>> namesByFull = new HashMap<>();
    learned
        .entrySet()
        .removeIf(
            entry -> {
              List<String> names =
                  namesByFull.computeIfAbsent(
                      entry.getValue(), full -> new ArrayList<>(List.of(full)));
              boolean apart =
                  names.stream().anyMatch(other -> authority.areApart(entry.getKey(), other));
              if (!apart) {
                names.add(entry.getKey());
              }
              return apart;
            });
  }
}
