package io.soundbite.query;

import io.soundbite.given.Given;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The conditions that stand side by side: an immutable list that can be made longer at either end,
 * at a cost that does not grow with it, so that chains are built in time linear in their length.
 *
 * <p>Lists that were made of each other share an array, and each sees its own part of it. Whoever
 * makes one longer first takes the next place in the array; for whoever comes second, or where
 * there is no place, the conditions are copied into one of twice the length. Places are taken by an
 * atomic number and written once, before the list that shows them is there, so that lists can be
 * shared by threads.
 */
final class ConditionList extends AbstractList<Query> implements RandomAccess {

  private static final ConditionList EMPTY = new ConditionList(new Places(0, 0, 0), 0, 0, 0);

  /** An array with the numbers of the first place that is taken and the first behind it. */
  private static final class Places {
    private final Query[] conditions;
    private final AtomicInteger first;
    private final AtomicInteger last;

    Places(int length, int first, int last) {
      this.conditions = new Query[length];
      this.first = new AtomicInteger(first);
      this.last = new AtomicInteger(last);
    }
  }

  private final Places places;
  private final int begin;
  private final int end;
  private final int depth;

  private ConditionList(Places places, int begin, int end, int depth) {
    this.places = places;
    this.begin = begin;
    this.end = end;
    this.depth = depth;
  }

  /**
   * A list of these.
   *
   * @param name how a message calls them
   * @throws NullPointerException where there is none, or one of them is null
   */
  static ConditionList of(Collection<? extends Query> conditions, String name) {
    if (conditions instanceof ConditionList known) {
      return known;
    }
    List<Query> all = Given.values(conditions, name);
    if (all.isEmpty()) {
      return EMPTY;
    }
    Places places = new Places(all.size(), 0, all.size());
    all.toArray(places.conditions);
    int depth = 0;
    for (Query condition : all) {
      depth = Math.max(depth, Depth.of(condition));
    }
    return new ConditionList(places, 0, all.size(), depth);
  }

  /** The depth of the deepest; 0 where there is none. */
  int depth() {
    return depth;
  }

  /** These, and behind them one more. */
  ConditionList append(Query condition) {
    if (end == places.conditions.length || !places.last.compareAndSet(end, end + 1)) {
      return copy(size() + 1).append(condition);
    }
    places.conditions[end] = condition;
    return new ConditionList(places, begin, end + 1, Math.max(depth, Depth.of(condition)));
  }

  /** One more, and these behind it. */
  ConditionList prepend(Query condition) {
    if (begin == 0 || !places.first.compareAndSet(begin, begin - 1)) {
      return copy(size() + 1).prepend(condition);
    }
    places.conditions[begin - 1] = condition;
    return new ConditionList(places, begin - 1, end, Math.max(depth, Depth.of(condition)));
  }

  /** These in an array of their own, with so many places free at either end. */
  private ConditionList copy(int free) {
    int size = size();
    Places copied = new Places(size + 2 * free, free, free + size);
    System.arraycopy(places.conditions, begin, copied.conditions, free, size);
    return new ConditionList(copied, free, free + size, depth);
  }

  @Override
  public Query get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException("There is no condition " + index + " of " + size());
    }
    return places.conditions[begin + index];
  }

  @Override
  public int size() {
    return end - begin;
  }
}
