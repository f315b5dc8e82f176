package io.soundbite.benchmarks;

import io.soundbite.bench.QuotePrediction;
import io.soundbite.model.Article;
import java.io.IOException;
import java.util.List;

/** Something that reads articles and finds what it can. */
interface AnnotatorContender {

  /** What it is, and what it finds. */
  String name();

  /** The quotations found; none by what finds no quotations. */
  List<QuotePrediction> annotate(Article article) throws IOException;
}
