package io.soundbite.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/**
 * Documents with a value in any of its spellings, which follow each other in the order of terms
 * ({@link FacetKey}). A range of terms would find the same, but Lucene makes an automaton of one,
 * which takes longer than all the rest of a search for a speaker.
 */
final class SpellingsQuery extends MultiTermQuery {

  private final BytesRef folded;

  /**
   * @param folded the value as {@link FacetKey#folded} has it
   */
  SpellingsQuery(String field, String folded) {
    super(field, CONSTANT_SCORE_BLENDED_REWRITE);
    this.folded = new BytesRef(folded);
  }

  /** Documents with one of some values, of which there is one at least. */
  static Query anyOf(String field, Collection<String> folded) {
    if (folded.size() == 1) {
      return new SpellingsQuery(field, folded.iterator().next());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    folded.forEach(value -> any.add(new SpellingsQuery(field, value), Occur.SHOULD));
    return any.build();
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new Spellings(terms.iterator());
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(getField())) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    return getField() + ":" + folded.utf8ToString();
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other) && folded.equals(((SpellingsQuery) other).folded);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), folded);
  }

  private final class Spellings extends FilteredTermsEnum {

    Spellings(TermsEnum terms) {
      super(terms);
      setInitialSeekTerm(folded);
    }

    @Override
    protected AcceptStatus accept(BytesRef term) {
      return FacetKey.folded(term).bytesEquals(folded) ? AcceptStatus.YES : AcceptStatus.END;
    }
  }
}
