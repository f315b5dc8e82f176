/**
 * From an article to the same article with its quotes, their speakers, and its topics.
 *
 * <p>The {@link io.soundbite.annotate.Annotator} joins what the packages {@code quote} and {@code
 * topic} find, each without knowing of the other. It needs no index: a newsroom can run it over a
 * page and read the answer. It keeps nothing between articles, so any number of threads may share
 * one.
 */
@NullMarked
package io.soundbite.annotate;

import org.jspecify.annotations.NullMarked;
