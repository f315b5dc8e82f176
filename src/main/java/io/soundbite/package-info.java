/**
 * The door: {@link io.soundbite.NewsIndex} takes articles in and answers who said what about what,
 * and when; {@link io.soundbite.NewsSearcher} answers alone, beside another process that writes.
 *
 * <p>Loading files is the one thing that is done here: one thread reads, several annotate and
 * write, an article always on the thread that its id hashes to, so that the last version of an
 * article in a file is the one that stays. Everything else is handed on: annotating to {@code
 * annotate}, storing and searching to a backend behind {@link io.soundbite.search.IndexBackend}.
 */
@NullMarked
package io.soundbite;

import org.jspecify.annotations.NullMarked;
