package io.soundbite.topic;

import java.util.Arrays;
import java.util.List;

/** A query, ready to be asked of texts. Immutable. */
sealed interface Condition {

  /** Told what a term of the query says. */
  interface Listener {
    void say(String term, double value);
  }

  boolean holds(TextWords text);

  /**
   * Tells what each term says that must or should occur and does: {@code weight} times its boosts
   * times its share. The sum is the score, as in Lucene. To be called where the condition holds.
   */
  void tell(TextWords text, double weight, Listener listener);

  /**
   * A word, phrase or pattern.
   *
   * @param written as a query writes it, for explanations
   */
  record Occurs(String written, Part part, Places places) implements Condition {

    @Override
    public boolean holds(TextWords text) {
      return found(text).length > 0;
    }

    @Override
    public void tell(TextWords text, double weight, Listener listener) {
      int[] found = found(text);
      if (found.length > 0) {
        double count = Arrays.stream(found).mapToDouble(text.emphasis()::countAt).sum();
        listener.say(written, weight * text.emphasis().share(count, found[0]));
      }
    }

    private int[] found(TextWords text) {
      return Arrays.stream(places.in(text)).filter(place -> text.isIn(place, part)).toArray();
    }
  }

  /**
   * Several together.
   *
   * @param atLeast how many of {@code should} must hold
   */
  record Several(List<Condition> must, List<Condition> should, List<Condition> mustNot, int atLeast)
      implements Condition {

    @Override
    public boolean holds(TextWords text) {
      return must.stream().allMatch(condition -> condition.holds(text))
          && should.stream().filter(condition -> condition.holds(text)).count() >= atLeast
          && mustNot.stream().noneMatch(condition -> condition.holds(text));
    }

    @Override
    public void tell(TextWords text, double weight, Listener listener) {
      must.forEach(condition -> condition.tell(text, weight, listener));
      should.stream()
          .filter(condition -> condition.holds(text))
          .forEach(condition -> condition.tell(text, weight, listener));
    }
  }

  /** The same, its terms saying {@code factor} times as much. */
  record Boosted(Condition condition, double factor) implements Condition {

    @Override
    public boolean holds(TextWords text) {
      return condition.holds(text);
    }

    @Override
    public void tell(TextWords text, double weight, Listener listener) {
      condition.tell(text, weight * factor, listener);
    }
  }

  /** The part of an article in which a term is looked for. */
  enum Part {
    TITLE,
    BODY,
    BOTH
  }
}
