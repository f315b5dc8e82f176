/**
 * How articles are stored in Lucene, and requests answered.
 *
 * <p>The one public class is {@link io.soundbite.lucene.LuceneBackend}. This is the manual of what
 * it writes, for those who search it with Lucene's own means through {@link
 * io.soundbite.lucene.LuceneBackend#withSearcher}, and for those who change it.
 *
 * <h2>Documents</h2>
 *
 * <p>An article is one block of documents that are added, replaced and deleted together: a document
 * for each quote, in the order of the text, and last that of the article. So a condition on one
 * quote stays on one quote, and a quote finds its article by one look at a set of bits that marks
 * the articles of a segment.
 *
 * <h2>Fields</h2>
 *
 * <table>
 * <caption>The fields, on which documents they stand, how Lucene keeps them, and what for</caption>
 * <tr><th>Field</th><th>On</th><th>Kept as</th><th>What for</th></tr>
 *
 * <tr><td>{@code unit}</td><td>both</td><td>postings</td>
 * <td>"article" or "quote": which of the two this is</td></tr>
 *
 * <tr><td>{@code block}</td><td>both</td><td>postings, doc values</td>
 * <td>The id of the article, to the letter: replaces, deletes, and orders ties</td></tr>
 *
 * <tr><td>{@code title}</td><td>both</td><td>positions, norms</td>
 * <td>The stems and forms of the headline; empty on quotes, so that norms stand on all documents, which
 * Lucene reads faster than those of some</td></tr>
 *
 * <tr><td>{@code title.words}</td><td>article</td><td>doc values</td>
 * <td>A hash of the words of the headline, so that those alike are suggested once</td></tr>
 *
 * <tr><td>{@code body}</td><td>both</td><td>positions, norms, stored</td>
 * <td>The stems and forms of the text, and the text itself; empty and not stored on quotes</td></tr>
 *
 * <tr><td>{@code date}</td><td>article</td><td>points, doc values</td>
 * <td>When it was published, in milliseconds from 1970: ranges and order</td></tr>
 *
 * <tr><td>{@code day}</td><td>article</td><td>doc values</td>
 * <td>The day in UTC, "2023-03-20": facets of days, weeks, months, quarters and years</td></tr>
 *
 * <tr><td>{@code headline}</td><td>article</td><td>stored</td>
 * <td>All of the article but its body, packed into bytes: what a list of hits shows</td></tr>
 *
 * <tr><td>{@code quotes}</td><td>article</td><td>stored</td>
 * <td>The quotes with their spans, speakers and topics, packed into bytes; their words are those
 * of the body</td></tr>
 *
 * <tr><td>{@code versions}</td><td>article</td><td>stored</td>
 * <td>The texts that it had before, each with its quotes, where the index keeps them</td></tr>
 *
 * <tr><td>{@code source}, {@code author}, {@code section}</td><td>article</td><td>positions</td>
 * <td>The words of the name, case and accents folded</td></tr>
 *
 * <tr><td>{@code id}, {@code url}, {@code language}</td><td>article</td><td>postings</td>
 * <td>The whole value, folded</td></tr>
 *
 * <tr><td>{@code site}</td><td>article</td><td>postings</td>
 * <td>The host of the url without "www.", and each domain above it</td></tr>
 *
 * <tr><td>{@code site.value}</td><td>article</td><td>postings, doc values</td>
 * <td>The host alone, for facets and drill-down</td></tr>
 *
 * <tr><td>{@code source.value}, {@code author.value}, {@code section.value},
 * {@code language.value}</td><td>article</td>
 * <td>postings, doc values</td>
 * <td>The whole name or tag, for facets and drill-down: folded, then NUL and the name as written, so that
 * all spellings of a name stand side by side in the order of terms</td></tr>
 *
 * <tr><td>{@code field.desk}</td><td>article</td><td>positions</td>
 * <td>The words of a field of one's own that is called desk, as of {@code section}; so of any
 * other. An index takes 200 names</td></tr>
 *
 * <tr><td>{@code field.desk.value}</td><td>article</td><td>postings, doc values</td>
 * <td>Its whole values, as of {@code section.value}</td></tr>
 *
 * <tr><td>{@code field.desk.number}</td><td>article</td><td>points</td>
 * <td>Those of its values that are plain numbers, as doubles: ranges</td></tr>
 *
 * <tr><td>{@code topic}</td><td>article</td><td>postings, doc values</td>
 * <td>The codes of the topics and of all above them, so that a topic with all below it is one
 * term</td></tr>
 *
 * <tr><td>{@code topic.main}</td><td>article</td><td>postings, doc values</td>
 * <td>The same of the first topic alone</td></tr>
 *
 * <tr><td>{@code topic.confidence}</td><td>article</td><td>postings</td>
 * <td>The code of each topic and of all above it, NUL, and the confidence, of one above that of the
 * surest below it, in hexadecimal digits that sort as numbers do</td></tr>
 *
 * <tr><td>{@code speaker.value}, {@code speakerkind}, {@code role}, {@code kind}</td><td>article</td>
 * <td>postings, doc values</td>
 * <td>What its quotes have, each value once: the facets of articles need no join. Speakers without a
 * name of their own, "officials", have no value: words and kind find them</td></tr>
 *
 * <tr><td>{@code speaker.evidence}</td><td>article</td><td>postings</td>
 * <td>What it tells of names: that "trump" stood for "donald trump", that "donald trump" bears the
 * surname "trump", that "ford" is no person. All articles together tell which names are one
 * person's</td></tr>
 *
 * <tr><td>{@code speaker.role}</td><td>article</td><td>postings</td>
 * <td>A person's name, NUL, and a word of the role, "senator": tells people of like names
 * apart</td></tr>
 *
 * <tr><td>{@code copies}, {@code copies.sketch}</td><td>article</td><td>doc values</td>
 * <td>By what copies of it are known, and a hash of that; articles of a few words have neither</td></tr>
 *
 * <tr><td>{@code quote}</td><td>quote</td><td>stored</td>
 * <td>The head of its article and the quote with its words, packed into bytes: what a list of quotes
 * shows</td></tr>
 *
 * <tr><td>{@code quote.said}</td><td>both</td><td>positions, norms</td>
 * <td>The stems and forms of the words said; empty on articles</td></tr>
 *
 * <tr><td>{@code quote.speaker}</td><td>quote</td><td>positions</td>
 * <td>The words of the speaker's name, of each alias and of the role, "sen" as "senator" too,
 * but for the names of other people in it</td></tr>
 *
 * <tr><td>{@code quote.speaker.value}, {@code quote.speakerkind}, {@code quote.role}, {@code quote.kind},
 * {@code quote.topic}, {@code quote.topic.main}</td><td>quote</td><td>postings, doc values</td>
 * <td>The same of one quote</td></tr>
 *
 * <tr><td>{@code quote.topic.confidence}</td><td>quote</td><td>postings</td>
 * <td>The same of one quote</td></tr>
 *
 * <tr><td>{@code quote.words}</td><td>quote</td><td>doc values</td>
 * <td>A hash of the words said, case and accents folded, so that the same words in many articles can
 * be counted once</td></tr>
 *
 * <tr><td>{@code quote.copies.sketch}</td><td>quote</td><td>doc values</td>
 * <td>By what other wordings of it are known; few words, and courtesies, have none</td></tr>
 *
 * <tr><td>{@code quote.copies}</td><td>quote</td><td>doc values</td>
 * <td>A hash of the sketch, or where there is none of the words and the speaker: quotes of one hash
 * are one quotation. It is of the day too, in UTC, where the words are those of many an occasion,
 * and lacks where the article has no date: fewer than six different words, but for three or more
 * between quotation marks, not all of every text, of somebody with a name; and courtesies, "Thank
 * you very much, Mr. President"</td></tr>
 *
 * <tr><td>{@code quote.confidence}</td><td>quote</td><td>points, doc values</td>
 * <td>How certain the attribution is, from 0 to 1</td></tr>
 *
 * <tr><td>{@code quote.date}</td><td>quote</td><td>doc values</td>
 * <td>The date of its article, so that ranges and order of quotes need no join; with an index that
 * skips blocks of documents out of range</td></tr>
 * </table>
 *
 * <p>Doc values of names and codes are sorted sets; dates are numbers. Words of {@code title},
 * {@code body} and {@code quote.said} are folded and stemmed ("Zelensky's visits": "zelensky",
 * "visit"), no word is left out; those of names are folded alone. Each word stands a second time at
 * its place, as it is written but for case and accents, with {@code =} before it ("=zelensky",
 * "=visits"): patterns, and words that are asked for in just one form, look at nothing else, and a
 * query for a form that is not its own stem counts both. That makes an index a seventh larger. The
 * first sixty words of a body stand twice, so that they count twice. {@code title} and {@code body}
 * of an article in another language are stemmed by that one; a query looks for the stems of all
 * languages that the index has.
 *
 * <p>An English text is cut and stemmed once, before it is handed to Lucene: the terms of a
 * quotation are those of the body within its spans, and a speaker or topic of several quotes of an
 * article becomes fields once, which stand in all their documents.
 *
 * <h2>How a request is answered</h2>
 *
 * <ol>
 *   <li>The query tree is translated in one exhaustive switch. A condition is translated for the
 *       documents that hold its field, and led to those asked for by a block join. What says
 *       nothing about relevance is a filter. Prefixes, patterns and fuzzy words are looked up in
 *       the index first, so that the limit on them is checked before anything is searched; the time
 *       is looked at before each. A pattern is cut into words where texts are cut. That there is
 *       any value, {@code author:*}, is told by doc values and norms, and reads no words.
 *   <li>One pass without scores counts the hits and tallies the facets, a thousand hits at a time.
 *   <li>Another finds the page with Lucene's block-max pruning, which leaves out what cannot be on
 *       it: it need not count, since the first pass did.
 *   <li>Each facet of a dimension that the search is narrowed by takes one more pass, without that
 *       narrowing (drill sideways). Facets over everything were counted once a view and are
 *       remembered. A cross-tabulation is counted in the first pass too, which writes down the
 *       pairs of values; only where they are too many to keep, another pass counts those shown.
 *   <li>What the page shows is read from stored fields: those of the quote, and the head of an
 *       article alone where no snippets are wanted.
 * </ol>
 *
 * <p>Words are ranked by BM25, in which quotes of up to 64 words are equally long. A name is the
 * one asked for or not, so that it has one score, its rarity, and is a filter among other
 * conditions. Equal scores are in the order of confidence, to the thousandth, then of date;
 * confidences are held in memory, two bytes a document. Recency multiplies a score by 1 at most, so
 * that pruning goes on by the score without it. Explanations ask for the score of each condition of
 * the tree by itself, on the one document.
 *
 * <h2>Suggestions</h2>
 *
 * <p>The words of all speakers and sources are sorted when a view is opened, those of all topics
 * once, so that what begins with some letters is a range found by bisection, and the values of the
 * largest counts are taken of it. One wrong letter is a few dozen ranges more. Titles are found by
 * their postings. What was meant by a misspelled query is looked for in the terms.
 *
 * <h2>Facets</h2>
 *
 * <p>Each segment numbers its values by itself. When a view is opened, one merge of the sorted
 * values of all segments gives every folded value one number, so that counting is {@code
 * counts[numbers[ordinal]]++} and needs neither hashing nor text. Spellings of one name fold
 * together there, and the one most documents use is shown. Quotes are counted by what their
 * articles have with one look at each article, however many of its quotes are hits. Counts are
 * exact. Fields of one's own are counted likewise; of one with more than a hundred thousand values,
 * an id, the numbers are given when it is first counted by. Speakers count under the name that the
 * {@link io.soundbite.authority.Authority} files them under, and then under the one that all
 * articles together show to be the same person's, where they leave no doubt: "Katherine M.
 * Halloran" and "Halloran" under "Kate Halloran".
 *
 * <h2>Copies</h2>
 *
 * <p>Articles that are copies of each other, and quotes that are wordings of one, form families
 * (package {@code copies}); quotes without a sketch are of one family where they have one hash,
 * which costs nothing to find. The first view makes them of the sketches of its live documents,
 * four microseconds a quote, on a thread that begins when it is opened, so that neither opening
 * nor, a while later, a search waits for it. A search that comes before waits no longer than its
 * time limit, and those that need no copies not at all. The views after it grow those of the view
 * before when they are opened, and then each text that is not new costs one look. So they are what
 * they would be had all been added at once, whatever was replaced, deleted or merged since; only
 * among more than a thousand texts with one formula in common may the order tell which are
 * compared. A search that is collapsed takes one more pass, which finds the hit to show of each
 * family; the page is searched among those.
 *
 * <h2>Paging</h2>
 *
 * <p>The token of a page is what its last hit was sorted by: score, confidence and date, or date
 * alone, then the id, then the place of the quote in its article. The next page begins behind that
 * with Lucene's {@code searchAfter}, and costs what the first did. Nothing is kept between pages,
 * so that a page is right for the view it is asked of, whatever was added or deleted in between. A
 * checksum tells a token from other text, and a hash of the query, what it is narrowed to and how
 * it is collapsed, from one of another search.
 *
 * <h2>Roles</h2>
 *
 * <p>Roles are kept as they are written. When a view is opened, those that are one but for short
 * forms, articles, the country of a federal office and the like, see {@code role-spellings.txt},
 * get one number in the facet of roles, as namesakes do in that of speakers; narrowed to one, a
 * search looks for all that have it.
 *
 * <h2>Snippets</h2>
 *
 * <p>Text is analysed again, that of the hits on the page alone, and matched in one pass with the
 * words, phrases and patterns of the query; passages are ranked by BM25 as if each were a document.
 * Of a quote there is one, all of it where it is short. Offsets are those of the stored text.
 * Storing offsets or term vectors for all would make the index much larger, to spare ten texts a
 * search.
 *
 * <h2>Significant terms</h2>
 *
 * <p>What sets a part of the index apart is looked for in three hundred of its articles, or a
 * thousand of its quotes, analysed again: their words are measured against the whole index, and the
 * best, with the phrases around them, are counted exactly, in the part and in all by one pass each.
 * Words of every text are in {@code plain-words.txt}; what a site repeats below every article shows
 * in that it always stands between the same words.
 *
 * <h2>Alerts</h2>
 *
 * <p>Saved searches are translated once, by the same translation as any search, into clauses in
 * memory, which stand by the words that each cannot do without, of these the rarest in the
 * articles, and where those are few by a guess. There is one such index for each language that
 * articles have come in. An article becomes a block of terms and places in memory, with the names
 * that its speakers have elsewhere; its words find the queries that may fit, and these are asked of
 * the block. The answer to a clause is a set of bits, one a document, and equal clauses of many
 * queries are one object and asked once. Patterns are found by the beginning that their words
 * share. What has no such word is tried on every article. What terms cannot tell, a range, words
 * near each other, is asked of a small index of the block, written when the first query asks it.
 * lucene-monitor, which writes that index for each article and asks each query by itself, took four
 * times as long.
 *
 * <h2>What the index says of itself</h2>
 *
 * <p>Each commit carries a stamp: the version of this layout, of the analysis, the list of fields,
 * the version of Lucene, and when the index was begun. Opening compares it before anything is read,
 * and checksums of the files too, and says what differs and what to do. A change to a field or to
 * the analysis changes the version in {@code Layout}. The tree of topics is not kept: it is given
 * when the index is opened.
 *
 * <h2>What it imports, and does not know</h2>
 *
 * <p>It imports {@code model}, {@code query}, {@code search}, {@code authority}, {@code copies},
 * the folding of {@code text} and the measures of significance of {@code topic}, and of Lucene:
 * core, analysis, join. It does not know how quotes are found or articles classified, or where
 * articles come from. Half a pair of surrogates, which Java lets into a string and UTF-8 does not,
 * is stored as U+FFFD; lengths and offsets stay as they were. Soft hyphens and other characters
 * that nobody sees are stored, but stand in no term.
 */
@NullMarked
package io.soundbite.lucene;

import org.jspecify.annotations.NullMarked;
