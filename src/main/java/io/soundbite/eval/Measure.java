package io.soundbite.eval;

/**
 * What a ranking is worth for one query, from 0 to 1; the mean over queries is what is compared.
 */
public enum Measure {
  /** The precision at the rank of each relevant document, 0 where not retrieved, on average. */
  MAP("MAP", "map"),

  /**
   * The gains of the first ten, each its grade divided by the binary logarithm of its rank plus
   * one, by the highest possible sum (Järvelin and Kekäläinen, ACM TOIS 20(4), 2002).
   */
  NDCG_10("nDCG@10", "ndcg_cut_10"),

  /** The share of relevant ones among ten, however many were retrieved. */
  P_10("P@10", "P_10"),

  /** The share of the relevant documents that is among the first thousand. */
  RECALL_1000("recall@1000", "recall_1000"),

  /** One by the rank of the first relevant document; 0 where none was retrieved. */
  MRR("MRR", "recip_rank");

  private final String label;
  private final String trecName;

  Measure(String label, String trecName) {
    this.label = label;
    this.trecName = trecName;
  }

  /** The name for people, "nDCG@10". */
  public String label() {
    return label;
  }

  /** The name in trec_eval, "ndcg_cut_10". */
  public String trecName() {
    return trecName;
  }

  double of(Judged answer) {
    return switch (this) {
      case MAP -> answer.averagePrecision();
      case NDCG_10 -> answer.ndcg(10);
      case P_10 -> answer.relevantWithin(10) / 10.0;
      case RECALL_1000 -> answer.recall(1000);
      case MRR -> answer.reciprocalRank();
    };
  }
}
