package io.soundbite.lucene;

import io.soundbite.model.Span;
import io.soundbite.text.Folding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the places of typed letters in a text that is shown, which is not folded. */
final class TypedMarks {

  private final byte[] folded;

  /** By byte of the folded text, the unit of the text that it comes from. */
  private final int[] origin;

  TypedMarks(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    List<Integer> units = new ArrayList<>(text.length());
    for (int i = 0; i < text.length(); i++) {
      String piece = Folding.fold(text.charAt(i));
      letters.append(piece);
      int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
      for (int b = 0; b < bytes; b++) {
        units.add(i);
      }
    }
    byte[] encoded = Halves.replaced(letters.toString()).getBytes(StandardCharsets.UTF_8);
    boolean aligned = encoded.length == units.size();
    folded = aligned ? encoded : new byte[0];
    origin = units.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The first place of each word, in order, without overlaps. */
  List<Span> of(List<byte[]> words) {
    List<Span> marks = new ArrayList<>();
    for (byte[] word : words) {
      Span mark = first(word);
      if (!mark.isEmpty() && marks.stream().noneMatch(mark::overlaps)) {
        marks.add(mark);
      }
    }
    marks.sort(null);
    return marks;
  }

  private Span first(byte[] word) {
    for (int at = 0; at + word.length <= folded.length; at++) {
      boolean begins = Utf8.isWord(folded[at]) && (at == 0 || !Utf8.isWord(folded[at - 1]));
      if (begins && Arrays.equals(folded, at, at + word.length, word, 0, word.length)) {
        return new Span(origin[at], origin[at + word.length - 1] + 1);
      }
    }
    return new Span(0, 0);
  }
}
