/**
 * Request, result, and the interface that every backend implements; plain values throughout.
 *
 * <p>A {@link io.soundbite.search.SearchRequest} says what to find, what to narrow it to, what to
 * count and what to show. Like all requests here it never changes: its methods give others. Whether
 * it is asked of articles or of quotes is chosen by the method of the {@link
 * io.soundbite.search.SearchBackend}. A {@link io.soundbite.search.SignificanceRequest} asks which
 * words and phrases set what a search finds apart from the rest of the index. A {@link
 * io.soundbite.search.SuggestRequest} asks what somebody who is still typing may mean, an {@link
 * io.soundbite.search.Explanation} says why a hit has its score. Nothing in here knows Lucene.
 */
@NullMarked
package io.soundbite.search;

import org.jspecify.annotations.NullMarked;
