/**
 * The query language: a sealed tree of plain values, its parser and its writer.
 *
 * <p>{@link io.soundbite.query.Query} is the tree. Each backend translates it in one exhaustive
 * switch, so a new kind of query does not compile until every backend answers it. Its records
 * refuse what the language has no words for, so that {@code toText()} and {@link
 * io.soundbite.query.QueryParser} undo each other.
 *
 * <p>Reading has two halves. The readers go through the text once, from left to right, and read the
 * conditions: {@code ScopeReader} finds where they begin and keeps the open parentheses, {@code
 * ConditionReader} takes what follows a field's name, {@code ValueReader}, {@code WordReader} and
 * {@code DateReader} the value. They know at each step what they wait for, so errors name the
 * column and say what was expected. What they have read they cross out, and the {@code Outline}
 * that remains, words and signs of equal width, goes to lucene-queryparser, whose grammar says how
 * AND, OR, NOT, signs, groups and boosts join the conditions; {@code OutlineParser} walks the
 * outcome in one switch. {@code quote:( )} and {@code article:( )} are conditions with an outline
 * of their own.
 *
 * <p>It imports the names of kinds from {@code model}, and Lucene in the classes that end in {@code
 * Parser}. It knows nothing of indexes and analyzers: a word in the tree is as the user wrote it,
 * and the backend folds it.
 */
@NullMarked
package io.soundbite.query;

import org.jspecify.annotations.NullMarked;
