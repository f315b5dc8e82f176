package io.soundbite.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Calls documents, or queries, by the ids that qrels have for them. These may write a number
 * without the zeros before it, and in some of the oldest collections count the entries of the file:
 * in Cranfield's qrels query 3 is the third, whose number is 4; in those of TIME, document 1 is the
 * first, whose number is 17.
 *
 * @param ids one for each that was given, in their order
 * @param byPlace whether the places in the file were taken for the ids
 */
public record JudgedIds(List<String> ids, boolean byPlace) {

  /** Keeps a copy. */
  public JudgedIds {
    ids = List.copyOf(ids);
  }

  /**
   * Takes the reading by which the most of the judged ids are found: as they are, then without
   * zeros before a number, then by place where the numbering allows it. Of readings that find
   * equally many, it is the first of these.
   *
   * @param own the ids in the collection, in the order of the file
   * @param judged those that the qrels name
   */
  public static JudgedIds of(List<String> own, Set<String> judged, Numbering numbering) {
    List<String> padded = withoutZeros(own, judged);
    JudgedIds best = better(new JudgedIds(own, false), new JudgedIds(padded, false), judged);
    return switch (numbering) {
      case BY_ID -> best;
      case BY_ID_OR_PLACE -> better(best, new JudgedIds(places(own.size(), judged), true), judged);
    };
  }

  private static JudgedIds better(JudgedIds first, JudgedIds second, Set<String> judged) {
    return second.found(judged) > first.found(judged) ? second : first;
  }

  private int found(Set<String> judged) {
    Set<String> found = new HashSet<>(ids);
    found.retainAll(judged);
    return found.size();
  }

  private static List<String> withoutZeros(List<String> own, Set<String> judged) {
    Map<String, String> written = written(judged);
    List<String> ids = new ArrayList<>(own.size());
    for (String id : own) {
      ids.add(written.getOrDefault(plain(id), plain(id)));
    }
    return ids;
  }

  private static List<String> places(int size, Set<String> judged) {
    Map<String, String> written = written(judged);
    List<String> ids = new ArrayList<>(size);
    for (int place = 1; place <= size; place++) {
      String id = Integer.toString(place);
      ids.add(written.getOrDefault(id, id));
    }
    return ids;
  }

  /** From the number to how the qrels write it. */
  private static Map<String, String> written(Set<String> judged) {
    Map<String, String> written = new HashMap<>();
    judged.forEach(id -> written.putIfAbsent(plain(id), id));
    return written;
  }

  /** A number without zeros before it; anything else as it is. */
  static String plain(String id) {
    return id.matches("0+\\d+") ? id.replaceFirst("^0+(?=\\d)", "") : id;
  }
}
