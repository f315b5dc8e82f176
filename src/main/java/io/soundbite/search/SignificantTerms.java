package io.soundbite.search;

import java.util.List;

/**
 * The terms that set a part of the index apart.
 *
 * @param part how many articles, or quotes, belong to the part
 * @param all how many the index has
 * @param terms the one that sets it apart most first
 * @param timedOut whether the time limit ended the counting, so that terms may lack
 */
public record SignificantTerms(long part, long all, List<SignificantTerm> terms, boolean timedOut) {

  public SignificantTerms {
    terms = List.copyOf(terms);
  }

  /** A small table: a line a term, how many of the part have it, and how many of all. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("%d of %d".formatted(part, all));
    for (SignificantTerm term : terms) {
      table.append("\n%7d of %5d  %s".formatted(term.within(), term.anywhere(), term.text()));
    }
    return table.toString();
  }
}
