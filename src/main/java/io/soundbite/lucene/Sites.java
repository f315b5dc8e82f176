package io.soundbite.lucene;

import io.soundbite.query.Field;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Tells which site was meant by the beginning of its name: by "cnn" that is "cnn.com". */
final class Sites {

  /** Of more that begin so the rest is as if there were none. */
  private static final int MOST = 1000;

  private final IndexReader reader;

  Sites(IndexReader reader) {
    this.reader = reader;
  }

  /** The site of most articles that goes on so behind a dot; what was asked where there is none. */
  String meant(String asked) throws IOException {
    String site = ExactTerm.of(Field.SITE, asked);
    if (site.isEmpty() || reader.docFreq(new Term(Layout.SITE, site)) > 0) {
      return asked;
    }
    BytesRef beginning = new BytesRef(site + ".");
    TermsEnum sites = new LiveTerms(reader).all(Layout.SITE);
    String best = asked;
    int most = 0;
    BytesRef term = sites.seekCeil(beginning) == TermsEnum.SeekStatus.END ? null : sites.term();
    for (int i = 0; i < MOST && term != null && StringHelper.startsWith(term, beginning); i++) {
      if (sites.docFreq() > most) {
        most = sites.docFreq();
        best = term.utf8ToString();
      }
      term = sites.next();
    }
    return best;
  }
}
