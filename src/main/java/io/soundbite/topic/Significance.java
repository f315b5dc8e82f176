package io.soundbite.topic;

/**
 * How much a term sets a part of a collection apart from the rest of it, by the number of documents
 * with the term. Two measures, each 0 for a term that is no more frequent in the part than beside
 * it.
 */
public enum Significance {

  /**
   * The likelihood ratio: how much more probable the counts are if the term's rate within the part
   * differs from that beside it. Trusts a difference the more, the more documents show it; finds
   * the words of a subject, common ones first.
   *
   * <pre>  2 · Σ observed · ln(observed / expected)</pre>
   *
   * over the four cells with and without the term, within and beside the part (Dunning, Accurate
   * Methods for the Statistics of Surprise and Coincidence, 1993).
   */
  LOG_LIKELIHOOD {
    @Override
    double measure(double within, double part, double anywhere, double all) {
      return 2
          * (cell(within, part * anywhere / all)
              + cell(part - within, part * (all - anywhere) / all)
              + cell(anywhere - within, (all - part) * anywhere / all)
              + cell(all - part - anywhere + within, (all - part) * (all - anywhere) / all));
    }

    private static double cell(double observed, double expected) {
      return observed <= 0 ? 0 : observed * Math.log(observed / expected);
    }
  },

  /**
   * The change of the term's rate, absolute times relative: {@code (p - q) · p / q}, with p the
   * share of the part that has it and q that of all documents. Finds rarer terms than the
   * likelihood ratio: names and phrases found nearly only there. Other engines offer it under this
   * name.
   */
  JLH {
    @Override
    double measure(double within, double part, double anywhere, double all) {
      double p = within / part;
      double q = anywhere / all;
      return (p - q) * p / q;
    }
  };

  /**
   * What the counts say for a term.
   *
   * @param within how many documents of the part have the term
   * @param part how many documents the part has
   * @param anywhere how many documents have the term, those of the part among them
   * @param all how many documents there are, those of the part among them
   * @return 0 or more
   * @throws IllegalArgumentException where no collection can have such counts
   */
  public double of(long within, long part, long anywhere, long all) {
    if (within < 0 || within > part || within > anywhere || part + anywhere - within > all) {
      throw new IllegalArgumentException(
          "No term is in %d of the %d documents of a part and in %d of %d in all"
              .formatted(within, part, anywhere, all));
    }
    boolean moreFrequent = (double) within * all > (double) part * anywhere;
    return moreFrequent
        ? Math.max(0, measure((double) within, (double) part, (double) anywhere, (double) all))
        : 0;
  }

  abstract double measure(double within, double part, double anywhere, double all);
}
