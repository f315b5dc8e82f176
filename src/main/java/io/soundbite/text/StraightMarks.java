package io.soundbite.text;

import static io.soundbite.text.Tokens.PARAGRAPH;
import static io.soundbite.text.Tokens.SPACED;

import java.util.BitSet;

/**
 * Which straight quotation marks open, where no blank beside them tells: those before them in the
 * paragraph, in turn, do. One pass.
 */
final class StraightMarks {

  private final BitSet opening = new BitSet();

  StraightMarks(Tokens tokens) {
    boolean open = false;
    for (int t = 0; t < tokens.size(); t++) {
      open &= !tokens.is(t, PARAGRAPH);
      if (tokens.mark(t) == '"') {
        boolean before = tokens.is(t, SPACED);
        boolean behind = t + 1 == tokens.size() || tokens.is(t + 1, SPACED);
        open = before == behind ? !open : before;
        opening.set(t, open);
      }
    }
  }

  boolean opensAt(int token) {
    return opening.get(token);
  }
}
