/**
 * One name for one speaker, across articles: {@link io.soundbite.authority.Authority}.
 *
 * <p>A newsroom's library keeps an authority file: for each person and institution the name under
 * which it is filed, and the other names it goes by. The one shipped knows
 *
 * <ul>
 *   <li>institutions whose initials are in use ("NRA"), and the press;
 *   <li>the governments and ministries of all countries, by rule: "Beijing", "China's government"
 *       and "the Chinese government" are one speaker, and "Ukraine's foreign ministry" and
 *       "Ukrainian Ministry of Foreign Affairs" another;
 *   <li>offices told without who holds them, "the Fed chair", "the Chinese president". They are
 *       speakers of their own: an institution speaks for itself in statements, and holders change;
 *   <li>people in the highest offices and a few more, with the spellings and forms of their names,
 *       and the surnames that nobody else in the news bears ("Xi", "Putin"), which mean them as
 *       long as the articles of an index show nobody else of that name.
 * </ul>
 *
 * A user adds a file of the same form. What a record tells besides, role and id in Wikidata, is
 * asked by {@link io.soundbite.authority.Authority#find} with the name that a facet counts or a hit
 * shows. Roles are told, not searched: what somebody was when the article was written, the article
 * says.
 *
 * <p>Imports {@code text} and {@code model}. Knows nothing of articles, quotes or an index.
 */
@NullMarked
package io.soundbite.authority;

import org.jspecify.annotations.NullMarked;
