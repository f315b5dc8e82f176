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
 * as the plural of another ("arm"). The block that is headed {@code none} holds phrases that say
 * nothing at all. A file of your own, given to {@link
 * io.soundbite.topic.TopicClassifier#standardWith}, replaces the rules of the topics that it names.
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
 *   <li>Topics that hold little beside the best are dropped. A logistic function (Platt, 1999)
 *       turns score and share into a confidence.
 * </ol>
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
 * <p>Imports the values of {@code model} and the folding of {@code text}. Knows nothing of indexes,
 * of queries, or of who said what.
 */
@NullMarked
package io.soundbite.topic;

import org.jspecify.annotations.NullMarked;
