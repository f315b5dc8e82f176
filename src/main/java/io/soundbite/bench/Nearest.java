package io.soundbite.bench;

import io.soundbite.model.Article;
import java.io.IOException;
import java.util.List;

/** Something that finds articles like one. */
interface Nearest {

  String name();

  /**
   * The ids of the articles nearest to one that it has, nearest first; that one is not among them.
   */
  List<String> to(Article article, int number) throws IOException;
}
