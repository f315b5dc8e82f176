/**
 * How the index is written on the disk. Not exported: Lucene finds the codec by the name that each
 * segment bears, through {@link java.util.ServiceLoader}. Imports Lucene alone, and knows nothing
 * of articles and quotes.
 */
@NullMarked
package io.soundbite.codec;

import org.jspecify.annotations.NullMarked;
