package io.soundbite.lucene;

import io.soundbite.search.Dimension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Which roles are the same but for short forms: "Sen." is counted as "Senator" where some article
 * writes that, "U.S. Sen." as "US Senator". Roles are folded. Immutable.
 */
final class RoleNames {

  private static final String ROLES = Layout.values(Dimension.ROLE, Unit.ARTICLE);

  /** The roles that others are counted as; no value is a key. */
  private final Map<String, String> filed = new HashMap<>();

  private final Map<String, List<String>> sharing = new HashMap<>();

  private RoleNames() {}

  /** Those of all articles; time in proportion to the number of roles. */
  static RoleNames of(LiveTerms terms) throws IOException {
    Map<String, List<String>> byWhole = new TreeMap<>();
    TermsEnum all = terms.all(ROLES);
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      String role = FacetKey.folded(term).utf8ToString();
      String whole = RoleWords.whole(role);
      if (!whole.equals(role)) {
        byWhole.computeIfAbsent(whole, key -> new ArrayList<>()).add(role);
      }
    }
    RoleNames names = new RoleNames();
    for (Map.Entry<String, List<String>> one : byWhole.entrySet()) {
      boolean written = !terms.spellings(ROLES, one.getKey()).isEmpty();
      names.join(written ? one.getKey() : one.getValue().getFirst(), one.getValue());
    }
    return names;
  }

  private void join(String name, List<String> roles) {
    List<String> all = new ArrayList<>(List.of(name));
    for (String role : roles) {
      if (!all.contains(role)) {
        all.add(role);
        filed.put(role, name);
      }
    }
    sharing.put(name, all);
  }

  /** By role, the one that it is counted as. */
  Map<String, String> filed() {
    return filed;
  }

  /** All roles that are counted as one with this. */
  Collection<String> sharing(String role) {
    String name = filed.getOrDefault(role, role);
    return sharing.getOrDefault(name, List.of(name));
  }
}
