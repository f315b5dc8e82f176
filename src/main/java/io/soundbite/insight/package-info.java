/**
 * What many counts together tell: whose voice is heard ({@link io.soundbite.insight.ShareOfVoice}),
 * what rises ({@link io.soundbite.insight.Trends}), and who a speaker is in the news ({@link
 * io.soundbite.insight.SpeakerProfile}).
 *
 * <p><b>How it works.</b> {@link io.soundbite.insight.Insights} puts each question to a backend as
 * a handful of searches without hits, for their exact counts, and measures them: shares by Hill
 * numbers, differences by the likelihood ratio ({@link io.soundbite.topic.Significance}). Nothing
 * is kept, and nothing is read but counts, so that an answer costs what its facets cost.
 *
 * <p>Imports the requests and results of {@code search}, {@code query}, and the measures of {@code
 * topic}. Knows no index: any {@link io.soundbite.search.SearchBackend} will do.
 */
@NullMarked
package io.soundbite.insight;

import org.jspecify.annotations.NullMarked;
