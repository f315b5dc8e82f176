package io.soundbite.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Tells fast which alerts an article cannot fit, by the terms that its documents have.
 *
 * <p>The documents of the block that a query may match are bits of a number: a term has those of
 * its documents, a conjunction the bits that all of its parts have, a join leads from any quote to
 * the article and back. What asks for more than terms and phrases, a range, a pattern, that
 * something is not there, is taken to hold. So there may be bits too many, and never too few; the
 * 64th quote shares its bit with the first. A term is looked up once an article.
 */
final class BlockTerms {

  private static final long ALL = -1;
  private static final long ARTICLE = Long.MIN_VALUE;
  private static final long QUOTES = ~ARTICLE;

  private final LeafReaderContext block;
  private final BlockPhrases phrases;
  private final Map<Term, Long> known = new HashMap<>();

  /** Whether the bits of the query looked at are those of its documents and no others. */
  private boolean isSure;

  /**
   * @param block an index of one segment, with one article
   */
  BlockTerms(LeafReaderContext block) {
    this.block = block;
    this.phrases = new BlockPhrases(block.reader());
  }

  /** Whether some document matches, as far as terms tell. */
  enum Fit {
    NO,
    PERHAPS,
    YES
  }

  /** Whether some document matches. */
  Fit fit(Query query) throws IOException {
    isSure = block.reader().maxDoc() < Long.SIZE;
    if (documents(query) == 0) {
      return Fit.NO;
    }
    return isSure ? Fit.YES : Fit.PERHAPS;
  }

  private long documents(Query query) throws IOException {
    return switch (query) {
      case TermQuery one -> documents(one.getTerm());
      case SynonymQuery same -> anyTerm(same.getTerms());
      case PhraseQuery phrase -> documents(phrase);
      case BooleanQuery parts -> documents(parts);
      case DisjunctionMaxQuery best -> any(best.getDisjuncts());
      case ConstantScoreQuery constant -> documents(constant.getQuery());
      case BoostQuery boost -> documents(boost.getQuery());
      case ToParentBlockJoinQuery join ->
          (documents(join.getChildQuery()) & QUOTES) == 0 ? 0 : ARTICLE;
      case ToChildBlockJoinQuery join ->
          (documents(join.getParentQuery()) & ARTICLE) == 0 ? 0 : QUOTES;
      case MatchNoDocsQuery none -> 0;
      default -> unsure(ALL);
    };
  }

  private long unsure(long atMost) {
    isSure = false;
    return atMost;
  }

  private long documents(BooleanQuery parts) throws IOException {
    isSure &= parts.getMinimumNumberShouldMatch() <= 1;
    isSure &= parts.getClauses(BooleanClause.Occur.MUST_NOT).isEmpty();
    long all = ALL;
    boolean needsOne = true;
    for (BooleanClause part : parts) {
      if (part.isRequired()) {
        all &= documents(part.query());
        needsOne = parts.getMinimumNumberShouldMatch() > 0;
      }
    }
    Collection<Query> others = parts.getClauses(BooleanClause.Occur.SHOULD);
    return others.isEmpty() || !needsOne || all == 0 ? all : all & any(others);
  }

  private long any(Collection<Query> queries) throws IOException {
    long any = 0;
    for (Query query : queries) {
      any |= documents(query);
    }
    return any;
  }

  private long anyTerm(List<Term> terms) throws IOException {
    long any = 0;
    for (Term term : terms) {
      any |= documents(term);
    }
    return any;
  }

  private long documents(PhraseQuery phrase) throws IOException {
    long all = ALL;
    for (Term term : phrase.getTerms()) {
      all &= documents(term);
    }
    if (all == 0 || phrase.getSlop() > 0) {
      return unsure(all);
    }
    long bits = 0;
    for (int document = 0; document < block.reader().maxDoc(); document++) {
      long bit = bit(document);
      if ((all & bit) != 0 && phrases.has(phrase, document)) {
        bits |= bit;
      }
    }
    return bits;
  }

  private long documents(Term term) throws IOException {
    Long bits = known.get(term);
    if (bits == null) {
      bits = lookUp(term);
      known.put(term, bits);
    }
    return bits;
  }

  private long lookUp(Term term) throws IOException {
    PostingsEnum documents = block.reader().postings(term, PostingsEnum.NONE);
    long bits = 0;
    if (documents != null) {
      while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        bits |= bit(documents.docID());
      }
    }
    return bits;
  }

  private long bit(int document) throws IOException {
    return Blocks.articles(block).get(document) ? ARTICLE : 1L << (document % (Long.SIZE - 1));
  }
}
