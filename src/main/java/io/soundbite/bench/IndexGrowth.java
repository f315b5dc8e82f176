package io.soundbite.bench;

/**
 * How an index does that has grown so far.
 *
 * @param articles how many it holds
 * @param articlesPerSecond how fast the last of them came, since the size before
 * @param refreshMillis what it costs to see one more article, the median of several times
 * @param commitMillis what it costs to commit a hundred more and see them, the median likewise
 * @param openMillis what it costs to open the index for reading, the median likewise
 * @param heapBytes what it keeps in memory while it is open for reading
 * @param indexBytes its size on disk
 * @param segments how many it has
 */
public record IndexGrowth(
    long articles,
    double articlesPerSecond,
    double refreshMillis,
    double commitMillis,
    double openMillis,
    long heapBytes,
    long indexBytes,
    long segments) {}
