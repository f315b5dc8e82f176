package io.soundbite.search;

import io.soundbite.given.Given;
import java.util.List;
import java.util.Locale;

/**
 * Asks how often the values of two dimensions occur together: speakers by months, sources by
 * speakers. No more cells than {@link Limits#maxCells}.
 *
 * <p>Times in their order have no holes: those without a hit between the first and the last that
 * has one are lines or columns of 0, and count for the limit of their side. So the first twelve
 * months are twelve in a row, and {@link Facet#distinct} counts what is shown of them. They are
 * left out where a side asks for a least count above 1 or for the largest counts first, and where
 * with them there would be more cells than {@link Limits#maxCells}, more than 100,000 times, or
 * more than 400 of which not one in ten has a hit: one article of the year 1 among those of today
 * makes no table of two thousand years. A {@link FacetRequest#minCount} of 0 asks for all of them,
 * and adds those from the edges of the dates asked for.
 *
 * @param rows what the lines of the table are, and how many
 * @param columns what its columns are, and how many
 */
public record CrossTabRequest(FacetRequest rows, FacetRequest columns) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where one is not counted by hits, or asks for more than one
   *     level of topics, or both are the same dimension
   */
  public CrossTabRequest {
    Given.value(rows, "rows");
    Given.value(columns, "columns");
    for (FacetRequest side : List.of(rows, columns)) {
      if (side.counting() != Counting.HITS || side.levels() > 1) {
        throw new IllegalArgumentException(
            "A cross-tabulation counts hits by one level of topics, but was asked for %s of %s, %d levels"
                .formatted(
                    side.counting().name().toLowerCase(Locale.ROOT),
                    side.dimension().label(),
                    side.levels()));
      }
    }
    if (rows.dimension().equals(columns.dimension())) {
      throw new IllegalArgumentException(
          "A cross-tabulation needs two dimensions, but both are " + rows.dimension().label());
    }
  }
}
