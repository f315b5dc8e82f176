package io.soundbite.lucene;

/** Takes pairs of numbers, one at a time: of a value of the rows, and of one of the columns. */
interface Pairs {

  void pair(int row, int column);
}
