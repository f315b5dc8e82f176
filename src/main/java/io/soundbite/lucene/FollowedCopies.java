package io.soundbite.lucene;

import io.soundbite.copies.ArticleLikeness;
import io.soundbite.copies.FamilyRegister;
import io.soundbite.copies.QuoteLikeness;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Follows the copies of one unit from view to view. Only what the segments of the two have not in
 * common is looked through to tell what came and what went. Not safe for use by several threads,
 * and of no more use once it has thrown.
 */
final class FollowedCopies {

  private final Unit unit;
  private final FamilyRegister register;
  private List<LeafReaderContext> leaves = List.of();

  private FollowedCopies(Unit unit, FamilyRegister register) {
    this.unit = unit;
    this.register = register;
  }

  /** Has seen no view so far. */
  static FollowedCopies none(Unit unit) {
    return new FollowedCopies(
        unit,
        new FamilyRegister(
            switch (unit) {
              case ARTICLE -> new ArticleLikeness();
              case QUOTE -> new QuoteLikeness();
            }));
  }

  /**
   * The copies of the next view. The segments of the view before must still be open.
   *
   * @param isEnded whether to go no further, asked often
   * @throws java.util.concurrent.CancellationException where that is so
   */
  KnownCopies next(List<LeafReaderContext> next, BooleanSupplier isEnded) throws IOException {
    LiveTexts texts = LiveTexts.of(unit, next, isEnded);
    Map<IndexReader.CacheKey, LeafReaderContext> before = new HashMap<>();
    for (LeafReaderContext leaf : leaves) {
      before.put(leaf.reader().getCoreCacheHelper().getKey(), leaf);
    }
    // What only moved, by a merge, must have come before it goes.
    for (LeafReaderContext leaf : next) {
      LeafReaderContext known = before.remove(leaf.reader().getCoreCacheHelper().getKey());
      if (known == null) {
        texts.keys(leaf, register::come);
      } else {
        texts.deletedKeys(known, leaf, register::go);
      }
    }
    for (LeafReaderContext leaf : before.values()) {
      texts.keys(leaf, register::go);
    }
    leaves = next;
    return new KnownCopies(unit, register.families(texts));
  }
}
