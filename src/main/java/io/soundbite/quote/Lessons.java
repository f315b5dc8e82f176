package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.model.Span;
import io.soundbite.quote.Attribution.Range;
import io.soundbite.quote.GoldArticle.Gold;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What one article marked by hand teaches about cues, about content and about sources. */
final class Lessons {

  private static final double ALIKE = 0.5;

  private final Story story;
  private final Features features = new Features();
  private final List<Lesson> cues = new ArrayList<>();
  private final List<Lesson> contents = new ArrayList<>();
  private final List<Lesson> sources = new ArrayList<>();

  Lessons(Story story, List<Gold> attributions) {
    this.story = story;
    CueFeatures reader = new CueFeatures(story, features);
    BitSet heads = new BitSet();
    for (Gold gold : attributions) {
      int cue = head(gold);
      BitSet words = words(story, gold.content());
      if (cue >= 0 && reader.isCandidate(cue) && !words.isEmpty()) {
        heads.set(cue);
        teachContent(cue, words);
        teachSource(cue, words, words(story, gold.source()));
      }
    }
    teachCues(reader, heads);
  }

  List<Lesson> cues() {
    return cues;
  }

  List<Lesson> contents() {
    return contents;
  }

  List<Lesson> sources() {
    return sources;
  }

  /** The words, without marks, at these places. */
  static BitSet words(Story story, List<Span> spans) {
    BitSet words = new BitSet();
    for (Span span : spans) {
      int first = story.tokens.tokenAt(span.begin());
      for (int t = first; t < story.size() && story.tokens.begin(t) < span.end(); t++) {
        words.set(t, story.isWord(t));
      }
    }
    return words;
  }

  static BitSet words(Story story, Range range) {
    BitSet words = new BitSet();
    for (int t = range.first(); t < range.end(); t++) {
      words.set(t, story.isWord(t));
    }
    return words;
  }

  /** The share of the words in common among all words of both. */
  static double alike(BitSet words, BitSet others) {
    BitSet common = (BitSet) words.clone();
    common.and(others);
    int shared = common.cardinality();
    int all = words.cardinality() + others.cardinality() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** The token that stands for the cue: its first verb, else noun, else other listed word. */
  private int head(Gold gold) {
    int best = -1;
    int rank = 3;
    for (Span span : gold.cue()) {
      int first = story.tokens.tokenAt(span.begin());
      for (int t = first; t < story.size() && story.tokens.begin(t) < span.end(); t++) {
        int found = rank(t);
        if (found < rank) {
          rank = found;
          best = t;
        }
      }
    }
    return best;
  }

  private int rank(int token) {
    if (story.isAny(token, WordClass.ATTRIBUTING)) {
      return 0;
    }
    if (story.isAny(token, setOf(WordClass.NOUN, WordClass.ADJECTIVE))) {
      return 1;
    }
    return story.is(token, WordClass.PHRASE) ? 2 : 3;
  }

  private void teachCues(CueFeatures reader, BitSet heads) {
    for (int t = 0; t < story.size(); t++) {
      if (reader.isCandidate(t)) {
        reader.read(t);
        cues.add(Lesson.yesOrNo(features, heads.get(t)));
      }
    }
  }

  private void teachContent(int cue, BitSet gold) {
    ContentCandidates candidates = new ContentCandidates(story);
    ContentFeatures reader = new ContentFeatures(story, features);
    candidates.find(cue);
    reader.at(cue);
    List<long[]> choices = new ArrayList<>();
    int right = -1;
    double most = ALIKE;
    for (int i = 0; i < candidates.count(); i++) {
      Range range = new Range(candidates.first(i), candidates.end(i));
      features.clear();
      reader.begin(range.first());
      reader.end(range.end());
      reader.whole(range.first(), range.end());
      choices.add(features.copy());
      double alike = alike(words(story, range), gold);
      if (alike > most) {
        most = alike;
        right = i;
      }
    }
    if (right >= 0 && choices.size() > 1) {
      contents.add(new Lesson(choices, right));
    }
  }

  /** Of words that the reporter cut apart, those nearest to the cue, with what stands in them. */
  private Range nearest(int cue, BitSet content) {
    Range nearest = Range.NONE;
    int least = Integer.MAX_VALUE;
    for (int first = content.nextSetBit(0); first >= 0; ) {
      int end = endOfPiece(first, content);
      int distance = cue < first ? first - cue : cue - end;
      if (distance < least) {
        least = distance;
        nearest = new Range(first, end);
      }
      first = content.nextSetBit(end);
    }
    return nearest;
  }

  /** After the last of the words from {@code first} that no word of others parts. */
  private int endOfPiece(int first, BitSet content) {
    int end = first;
    for (int t = first; t < content.length() && (content.get(t) || !story.isWord(t)); t++) {
      end = content.get(t) ? t + 1 : end;
    }
    return end;
  }

  private void teachSource(int cue, BitSet content, BitSet gold) {
    Range range = nearest(cue, content);
    SourceCandidates candidates = new SourceCandidates(story);
    SourceFeatures reader = new SourceFeatures(story, features);
    candidates.find(cue, range);
    List<long[]> choices = new ArrayList<>();
    int right = -1;
    for (int i = 0; i < candidates.count(); i++) {
      int mention = candidates.mention(i);
      reader.mention(cue, range, mention);
      choices.add(features.copy());
      BitSet words = new BitSet();
      words.set(story.mentions.first(mention), story.mentions.end(mention));
      if (right < 0 && words.intersects(gold)) {
        right = i;
      }
    }
    reader.none(cue, range);
    choices.add(features.copy());
    if (gold.isEmpty()) {
      right = choices.size() - 1;
    }
    if (right >= 0 && choices.size() > 1) {
      sources.add(new Lesson(choices, right));
    }
  }
}
