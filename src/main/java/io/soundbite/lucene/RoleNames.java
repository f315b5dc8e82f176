package io.soundbite.lucene;

import io.soundbite.search.Dimension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Which roles are the same but for how they are written, see {@link RoleSpellings}, and which of
 * them is shown: the one that most articles have, spelled out where any has it so. Roles are
 * folded. Immutable.
 */
final class RoleNames {

  private static final String ROLES = Layout.values(Dimension.ROLE, Unit.ARTICLE);

  /** A role in all cases and accents, and how many documents have it. */
  private record Written(String role, long documents) {}

  private static final Comparator<Written> SHOWN_FIRST =
      Comparator.comparing((Written one) -> RoleSpellings.isShort(one.role()))
          .thenComparing(Comparator.comparingLong(Written::documents).reversed())
          .thenComparing(Written::role);

  /** The roles that others are counted as; no value is a key. */
  private final Map<String, String> filed = new HashMap<>();

  private final Map<String, List<String>> sharing = new HashMap<>();

  /** By what a role is counted by, the one that is shown, where there are several. */
  private final Map<String, String> shown = new HashMap<>();

  private RoleNames() {}

  /** Those of all articles; time in proportion to the number of roles. */
  static RoleNames of(LiveTerms terms) throws IOException {
    Map<String, List<Written>> byRole = new HashMap<>();
    TermsEnum all = terms.all(ROLES);
    String last = "";
    long documents = 0;
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      String role = FacetKey.folded(term).utf8ToString();
      if (!role.equals(last)) {
        add(byRole, last, documents);
        last = role;
        documents = 0;
      }
      documents += all.docFreq();
    }
    add(byRole, last, documents);
    RoleNames names = new RoleNames();
    byRole.forEach(names::join);
    return names;
  }

  private static void add(Map<String, List<Written>> byRole, String role, long documents) {
    if (!role.isEmpty()) {
      byRole
          .computeIfAbsent(RoleSpellings.one(role), one -> new ArrayList<>(1))
          .add(new Written(role, documents));
    }
  }

  private void join(String one, List<Written> roles) {
    if (roles.size() > 1) {
      roles.sort(SHOWN_FIRST);
      List<String> all = roles.stream().map(Written::role).toList();
      String first = all.getFirst();
      all.stream().skip(1).forEach(role -> filed.put(role, first));
      sharing.put(first, all);
      shown.put(one, first);
    } else if (!one.equals(roles.getFirst().role())) {
      shown.put(one, roles.getFirst().role());
    }
  }

  /** By role, the one that it is counted as. */
  Map<String, String> filed() {
    return filed;
  }

  /** All roles that are counted as one with this, however it is written. */
  Collection<String> sharing(String role) {
    String one = RoleSpellings.one(role);
    String name = shown.getOrDefault(one, one);
    return sharing.getOrDefault(name, List.of(name));
  }
}
