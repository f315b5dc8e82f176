/**
 * Saved searches that fire: alerts, kept in a file and asked of each article that is added.
 *
 * <p>{@link io.soundbite.alert.Alerts} keeps {@link io.soundbite.search.Alert}s by name in a file
 * of the user's, one JSON object a line, and hands them to the matcher of a backend. An alert is
 * asked the same query as a search, in the same language, and answered by the same translation; the
 * backend tells how it tries only the few that can fit. What an article fits comes back as an
 * {@link io.soundbite.search.AlertMatch}: which alert, which quotes, which words.
 *
 * <p>It imports {@code search} for alerts and matches, {@code query} to read them, {@code read} for
 * the file, and knows no backend.
 */
@NullMarked
package io.soundbite.alert;

import org.jspecify.annotations.NullMarked;
