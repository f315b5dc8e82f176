/**
 * What a text is about: taxonomies of topics, and the classifier that files articles and quotations
 * under them.
 *
 * <p>{@link io.soundbite.topic.Taxonomy} is the tree: the IPTC Media Topics, which newsrooms and
 * agencies share, or one of your own. {@link io.soundbite.topic.TopicClassifier} files a text under
 * it; {@link io.soundbite.topic.Reason} tells which words put it there.
 *
 * <h2>Rules</h2>
 *
 * <p>A topic is recognised by the words and phrases by which an editor recognises it. They stand in
 * text files, one for each top of the tree, in the folder {@code rules} of the resources:
 *
 * <pre>
 * # Comments start with a hash.
 * 20000152 drought
 *   sure: drought, water rationing, hosepipe ban
 *   likely: reservoir, dried up
 *   hint: heat
 *   not: goal drought, title drought
 * </pre>
 *
 * <p>The line at the margin names the topic; its label is for the reader. A term that is {@code
 * sure} files a quotation by itself, of those that are {@code likely} it takes two, a {@code hint}
 * only backs others, and {@code not} names phrases whose words mean something else.
 *
 * <table>
 * <caption>How a term is found</caption>
 * <tr><th>written</th><th>found</th></tr>
 * <tr><td>{@code drought}</td><td>the word and its plural, in any case and with any accents</td></tr>
 * <tr><td>{@code Fed}, {@code WHO}</td><td>only where the text has the capitals too</td></tr>
 * <tr><td>{@code vaccin*}</td><td>every word that begins so</td></tr>
 * <tr><td>{@code interest rate}</td><td>the words one after another, spaces or hyphens between
 *     them; not across a comma, a full stop or an empty line</td></tr>
 * </table>
 *
 * <p>At each word of a text the longest term counts and takes its words with it, so "star wars" is
 * no war and "credit union" no union. Where a plural is a term of its own ("arms"), it is not found
 * as the plural of another ("arm").The block that is headed {@code none} holds phrases that say
 * nothing at all.
 *
 * <h2>Rules of your own</h2>
 *
 * <p>A file given to {@link io.soundbite.topic.TopicClassifier#with} or {@link
 * io.soundbite.topic.TopicClassifier#standardWith} has blocks of the same form, and adds to the
 * rules that hold so far, replaces them, or switches a topic off. Its rules may be queries, in the
 * query language of the searches ({@link io.soundbite.query.QueryParser} has it in one table), so
 * that a rule can be tried as a search first:
 *
 * <pre>
 * 20000210 agriculture
 *   add: zucchini OR "combine harvester"~2
 *   add: (tractor AND field*)^0.5 -title:"Top Gear"
 *
 * 20000152 drought
 *   replace: drought OR (reservoir AND "dried up")
 *
 * 20001182 social media
 *   off
 * </pre>
 *
 * <table>
 * <caption>What a line of a block does</caption>
 * <tr><th>line</th><th>effect</th></tr>
 * <tr><td>{@code add: query}</td><td>The topic keeps its rule, and this speaks for it too</td></tr>
 * <tr><td>{@code sure: terms}, {@code likely:}, {@code hint:}, {@code not:}</td><td>The topic keeps
 *     its rule, and these terms speak for it, or do not, too; a term that it has says what this
 *     line tells</td></tr>
 * <tr><td>{@code replace: query}</td><td>This, and the other lines of the block, are the rule; what
 *     was the rule before is dropped</td></tr>
 * <tr><td>{@code off}</td><td>No text is filed under the topic; under those below it, it may
 *     be</td></tr>
 * <tr><td>{@code weight: 0.5}</td><td>The topic counts half when it is decided what a text is about
 *     first; one at the top of the tree with all below it. Usual is 1; the shipped rules give less
 *     to politics, whose words stand in all news, and to chambers, ministers and others that act
 *     in the news more often than they are its subject</td></tr>
 * </table>
 *
 * <p>A query is asked of a text, its {@code title:} or its {@code body:}; of other fields it cannot
 * be. Where it matches, each of its words, phrases and patterns that is found says as much as a
 * term that is sure, times its boost: {@code ^0.5} is {@code likely}. Words are found as in the
 * table above, in their plural too, and only with capitals where the query has capitals; of
 * patterns, the letters are compared in lower case without accents.
 *
 * <h2>Examples</h2>
 *
 * <p>{@link io.soundbite.topic.TopicClassifier#learn} reads articles whose topics people gave:
 *
 * <pre>
 * TopicClassifier own = TopicClassifier.standard().learn(articles);
 * own.writeLearned(file);
 * TopicClassifier later = TopicClassifier.standard().withLearned(file);
 * </pre>
 *
 * <p>For each topic with two articles at least, the hundred words and pairs of words that set them
 * apart most ({@link io.soundbite.topic.Significance}, which an index offers for any search, see
 * {@code NewsSearcher.articleTerms}) are weighed by a logistic regression. What a text's words say
 * by these weights is added to what the rules say. {@link io.soundbite.topic.TopicClassifier#train}
 * does the same for a taxonomy without rules.
 *
 * <h2>How a text is filed</h2>
 *
 * <ol>
 *   <li>Each term found says its weight, less a discount for long texts and for being repeated,
 *       more in the title and the lead: the saturation and length normalisation of BM25 (Robertson
 *       and Zaragoza, 2009).
 *   <li>What speaks for a topic speaks in part for those above it; what speaks for the topic above
 *       and its other children backs it. From each top the text goes down as deep as the evidence
 *       bears; several topics may be reached, and those above them are implied.
 *   <li>What comes first is chosen by what speaks for the topic and by what speaks for its whole
 *       top: the gold of a report on the Olympics is no precious metal. A text that speaks of much
 *       below one top, and of nothing most, is filed under that top.
 *   <li>A topic counts less for each better one next to it in the tree, so that the first three
 *       tell of three subjects and not three times of one.
 *   <li>Of the first five, that comes first which text, title and lead carry most, by a formula
 *       whose few numbers stand in {@code first-topic.tsv} of the resources (a conditional logit,
 *       McFadden, 1974). A title that opens with who acts ("Judge blocks birth control rules")
 *       speaks of what they act on: there, topics that weigh less than usual count little.
 *   <li>Where no topic is sure, another of the first five may yet come first, of a desk that the
 *       whole text sounds like by its common words: {@code desk-words.tsv} of the resources says
 *       for 28,000 words how much each speaks for each top. What is first under politics stays
 *       there. The words lend no topic that the rules do not find.
 *   <li>Topics that hold little beside the best are dropped. A logistic function (Platt, 1999)
 *       turns score and share into a confidence.
 * </ol>
 *
 * <p>A quotation is read in the light of its article: see {@link
 * io.soundbite.topic.TopicClassifier#classifyQuote}.
 *
 * <p>Institutions and names are hints, subjects are sure: an article in which a senator speaks of a
 * tax is about the tax.
 *
 * <h2>Why it is fast</h2>
 *
 * <p>A text is read once. The words are hashed letter by letter as they are read, without making a
 * string; most are looked up once, in a table that fits into the processor's cache, and are no word
 * of any rule. The rest walk a trie of forms of words, whose edges are one more hash table (the
 * idea of Aho and Corasick, 1975, at the level of words, without failure links because a term
 * starts at a word and is short). The plurals are made when the rules are compiled, so nothing is
 * stemmed while reading. Time is linear in the text, whatever it holds.
 *
 * <p>Common words are counted in a second walk, which only some texts need: those whose first
 * topics are of several tops, and none of them sure.
 *
 * <p>Queries cost more: with one or more of them the words of a text are put into a hash table, and
 * each query is asked of it; a pattern goes through all words.
 *
 * <p>Imports the values of {@code model}, folding and tokens of {@code text}, and the tree of
 * {@code query}; the automata of patterns are Lucene's. Knows nothing of indexes, or of who said
 * what.
 */
@NullMarked
package io.soundbite.topic;

import org.jspecify.annotations.NullMarked;
