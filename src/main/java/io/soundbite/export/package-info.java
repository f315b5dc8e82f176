/**
 * Any set of results as a file: JSON Lines for programs, CSV for spreadsheets.
 *
 * <p>An {@link io.soundbite.export.Export} says what is asked, of articles or of quotes, in which
 * format and which columns. Hits are written as the backend hands them on, one at a time, so that
 * memory does not grow with their number.
 *
 * <p>Articles as JSON Lines with their usual columns can be loaded again, and are the same articles
 * then. Fields that are not known are left out. CSV is that of RFC 4180: a header, a line a hit,
 * lines that end in CR LF, cells in quotation marks where they hold a comma, a quotation mark or a
 * line end. Lists are joined by semicolons; topics go by their labels. The name of a file tells the
 * format where none is chosen; ".gz" behind it compresses.
 *
 * <p>A spreadsheet takes a cell that begins with one of = + - @ for a formula, and news comes from
 * strangers. So such a cell gets an apostrophe before it. And it takes a file for text of the
 * machine's old encoding, unless a byte order mark stands before the first cell, as it does in
 * files. {@link io.soundbite.export.Export#exactCells} leaves out both, for programs.
 *
 * <p>It imports {@code search} for requests and hits, {@code read} for the writing of JSON, and
 * knows no backend.
 */
@NullMarked
package io.soundbite.export;

import org.jspecify.annotations.NullMarked;
