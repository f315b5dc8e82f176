package io.soundbite.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Looks up the words of the roles of people. For one thread. */
final class RoleTerms {

  private final LiveTerms terms;
  private final TermsEnum all;

  RoleTerms(LiveTerms terms) throws IOException {
    this.terms = terms;
    this.all = terms.all(Layout.SPEAKER_ROLES);
  }

  /** By the words of the role of a person with a folded name, in how many articles each stands. */
  Map<String, Integer> of(String name) throws IOException {
    Map<String, Integer> roles = new HashMap<>();
    BytesRef prefix = new BytesRef(NameEvidence.roleTerm(name, ""));
    if (all.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return roles;
    }
    for (BytesRef term = all.term(); term != null; term = all.next()) {
      if (!StringHelper.startsWith(term, prefix)) {
        break;
      }
      int articles = terms.articles(Layout.SPEAKER_ROLES, term, all.docFreq());
      if (articles > 0) {
        BytesRef word =
            new BytesRef(term.bytes, term.offset + prefix.length, term.length - prefix.length);
        roles.put(word.utf8ToString(), articles);
      }
    }
    return roles;
  }
}
