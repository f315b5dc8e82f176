package io.soundbite.search;

import io.soundbite.given.Given;
import io.soundbite.query.Query;
import io.soundbite.search.Suggestion.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Asks what somebody who is still typing may mean.
 *
 * @param typed the letters so far: words in any order, of which the last may be unfinished unless a
 *     blank stands behind it; case and accents say nothing. Of more than {@link #MOST_LETTERS}
 *     nothing is suggested
 * @param kinds what to suggest, in the order wanted, each once
 * @param limit how many of each kind, from 1 to {@link #MOST_SUGGESTIONS}
 * @param within a query that counts articles, so that nothing is suggested that would find none
 *     there; empty for all articles, which is faster
 */
public record SuggestRequest(String typed, List<Kind> kinds, int limit, Optional<Query> within) {

  /** How many letters are looked at, in UTF-16 units. */
  public static final int MOST_LETTERS = 100;

  /** How many suggestions of a kind can be asked for. */
  public static final int MOST_SUGGESTIONS = 1000;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where the limit is out of its range, or a kind is named twice
   */
  public SuggestRequest {
    Given.value(typed, "typed");
    kinds = Given.values(kinds, "kinds");
    Given.wanted(within, "within");
    if (kinds.stream().distinct().count() < kinds.size()) {
      throw new IllegalArgumentException("Each kind is suggested once, but was given " + kinds);
    }
    if (limit < 1 || limit > MOST_SUGGESTIONS) {
      throw new IllegalArgumentException(
          "1 to %d suggestions of a kind are given, but limit was %d"
              .formatted(MOST_SUGGESTIONS, limit));
    }
  }

  /** Five of each kind: speakers, topics, sources, authors, sections and titles. */
  public static SuggestRequest of(String typed) {
    return new SuggestRequest(typed, List.of(Kind.values()), 5, Optional.empty());
  }

  /** The same, suggesting these, in this order. */
  public SuggestRequest kinds(Kind... wanted) {
    return new SuggestRequest(typed, Given.values("kinds", wanted), limit, within);
  }

  /** The same, giving so many of each kind at most. */
  public SuggestRequest limit(int each) {
    return new SuggestRequest(typed, kinds, each, within);
  }

  /** The same, of the articles that fit a query alone. */
  public SuggestRequest within(Query query) {
    return new SuggestRequest(typed, kinds, limit, Optional.of(Given.wanted(query, "query")));
  }
}
