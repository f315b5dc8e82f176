/**
 * The command line: {@code soundbite index | search | quotes | facets | annotate | stats | bench |
 * evaluate-topics | tour}.
 *
 * <p>One class a command; each reads its options, asks the door ({@code io.soundbite}), and hands
 * plain values to a printer: {@link io.soundbite.cli.HumanOutput} for people, {@link
 * io.soundbite.cli.JsonOutput} for machines. Nothing in here knows how an article is annotated,
 * stored or found. Options are read by picocli, the progress bar is progressbar's.
 */
@NullMarked
package io.soundbite.cli;

import org.jspecify.annotations.NullMarked;
