/**
 * One name for one speaker, across articles: {@link io.soundbite.authority.Authority}.
 *
 * <p>A newsroom's library keeps an authority file: for each person and institution the name under
 * which it is filed, and the other names it goes by. The one shipped knows institutions whose
 * initials are in use ("NRA"), and the governments and ministries of all countries, by rule:
 * "Beijing", "China's government" and "the Chinese government" are one speaker, and "Ukraine's
 * foreign ministry" and "Ukrainian Ministry of Foreign Affairs" another. It knows no people. A user
 * adds a file of the same form.
 *
 * <p>Imports {@code text} and {@code model}. Knows nothing of articles, quotes or an index.
 */
@NullMarked
package io.soundbite.authority;

import org.jspecify.annotations.NullMarked;
