package io.soundbite.search;

import io.soundbite.given.Given;
import io.soundbite.query.Field;
import java.util.List;

/**
 * Narrows a search to hits that have one of these values. The facet of the same dimension still
 * counts as if it were not narrowed (drill sideways), so that another value can be chosen.
 *
 * @param dimension what to narrow by
 * @param values the values that are let through, at least one, as {@link FacetValue#value()}; names
 *     whatever their case and accents, topics also by code or path. Where the dimension has {@link
 *     Dimension#choices}, each is one of them, whatever its case
 */
public record DrillDown(Dimension dimension, List<String> values) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where there is none, or the dimension knows no such value
   */
  public DrillDown {
    Given.value(dimension, "dimension");
    values =
        Given.values(values, "values").stream().map(value -> choice(dimension, value)).toList();
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          "Narrowing by " + dimension.label() + " needs at least one value");
    }
  }

  /** The value as its dimension spells it, where that has choices. */
  private static String choice(Dimension dimension, String value) {
    if (dimension.equals(Dimension.KIND)) {
      return Field.KIND.choice(value);
    }
    return dimension.equals(Dimension.SPEAKER_KIND) ? Field.SPEAKER_KIND.choice(value) : value;
  }
}
