package io.soundbite.topic;

import java.util.Arrays;
import java.util.List;

/**
 * All terms of all rules in one trie over the forms of their words. Safe for any number of readers
 * once filled.
 *
 * <p>Two hash tables are all there is: one from the hash of a form to its number, one from a node
 * and a form to the next node. Forms are known by hashes of 64 bits alone: with the thirty thousand
 * forms of the shipped rules, one word in 10<sup>14</sup> is mistaken for one of them.
 */
final class TermIndex {

  private static final int ROOT = 1;
  private static final int PREFIX_BITS = 1 << 16;
  private static final int FORM_BITS = 1 << 20;

  private final boolean overlapping;
  private final LongIntMap forms = new LongIntMap();
  private final LongIntMap edges = new LongIntMap();
  private final long[] prefixFilter = new long[PREFIX_BITS / Long.SIZE];
  private final long[] formFilter = new long[FORM_BITS / Long.SIZE];

  /** The nodes after the root by their form, for nearly every word is looked for there. */
  private int[] firstNodes = new int[1024];

  private int[] termAt = new int[1024];
  private int formCount;
  private int nodeCount = ROOT;

  /**
   * @param overlapping whether a term is found within a longer one, too
   */
  TermIndex(boolean overlapping) {
    this.overlapping = overlapping;
  }

  boolean overlapping() {
    return overlapping;
  }

  /** Adds a term as it is written, under a number above 0. */
  void add(String term, int number) {
    int node = nodes(TermForms.words(term), 1)[0];
    termAt[node] = number;
  }

  /** Adds the plurals of a term added before, but for those that are terms themselves. */
  void addPlurals(String term, int number) {
    for (int node : nodes(TermForms.words(term), Integer.MAX_VALUE)) {
      if (termAt[node] == 0) {
        termAt[node] = number;
      }
    }
  }

  /** The nodes reached by every combination of the first forms of the words. */
  private int[] nodes(List<String> words, int formsOfAWord) {
    int[] reached = {ROOT};
    for (String word : words) {
      List<Long> keys = TermForms.keys(word);
      keys = keys.subList(0, Math.min(formsOfAWord, keys.size()));
      int[] next = new int[reached.length * keys.size()];
      int count = 0;
      for (int node : reached) {
        for (long key : keys) {
          next[count++] = child(node, form(key, word.endsWith("*")));
        }
      }
      reached = next;
    }
    return reached;
  }

  private int form(long key, boolean prefix) {
    mark(formFilter, key);
    if (prefix) {
      mark(prefixFilter, key);
    }
    int form = forms.putIfAbsent(key, formCount + 1);
    formCount = Math.max(formCount, form);
    if (formCount >= firstNodes.length) {
      firstNodes = Arrays.copyOf(firstNodes, 2 * firstNodes.length);
    }
    return form;
  }

  private int child(int node, int form) {
    int child = edges.putIfAbsent(edge(node, form), nodeCount + 1);
    nodeCount = Math.max(nodeCount, child);
    if (node == ROOT) {
      firstNodes[form] = child;
    }
    if (nodeCount >= termAt.length) {
      termAt = Arrays.copyOf(termAt, 2 * termAt.length);
    }
    return child;
  }

  /** The number of a form, 0 where no term has it. */
  int form(long key) {
    return mayHold(formFilter, key) ? forms.get(key) : 0;
  }

  /** Whether the key may be that of letters before a star; a false yes is rare. */
  boolean mayBePrefix(long key) {
    return mayHold(prefixFilter, key);
  }

  private static void mark(long[] filter, long key) {
    int bit = bit(filter, key);
    filter[bit >>> 6] |= 1L << bit;
  }

  private static boolean mayHold(long[] filter, long key) {
    int bit = bit(filter, key);
    return (filter[bit >>> 6] >>> bit & 1) != 0;
  }

  private static int bit(long[] filter, long key) {
    return (int) (key ^ key >>> 32) & (filter.length * Long.SIZE - 1);
  }

  int root() {
    return ROOT;
  }

  /** The node after another by one word, 0 where no term goes on so. */
  int next(int node, int form) {
    return node == ROOT ? firstNodes[form] : edges.get(edge(node, form));
  }

  /** The number of the term that ends at a node, 0 where none does. */
  int term(int node) {
    return termAt[node];
  }

  private static long edge(int node, int form) {
    return (long) node << 32 | form;
  }
}
