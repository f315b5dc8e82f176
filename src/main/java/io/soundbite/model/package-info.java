/**
 * The values that everything else speaks of: articles, quotes, speakers, topics, spans. They are
 * immutable, checked when built, and safe for use by any number of threads.
 *
 * <p>Offsets are UTF-16 units into the body of an article, {@code [begin, end)}. Time is {@link
 * java.time.Instant}. Nothing in here knows how a quotation is found or where it is kept; the
 * package imports nothing of the library.
 */
@NullMarked
package io.soundbite.model;

import org.jspecify.annotations.NullMarked;
