package io.soundbite.quote;

import io.soundbite.text.Tokens;

/**
 * Matches quotation marks paragraph by paragraph: “curly”, "straight", ''doubled'', „low“,
 * «guillemets» either way round, and ‘single’ ones where they cannot be apostrophes.
 *
 * <p>A straight mark opens or closes by the blanks around it and by what is open. One that can only
 * open, while another straight mark is open, ends that one: its closing mark was forgotten. Marks
 * within marks belong to the outer ones. One pass, linear.
 */
final class MarkReader {

  private static final int CLOSED = -1;

  /** How much can stand at the end of a paragraph that only says who spoke. */
  private static final int LONGEST_SIGNATURE = 12;

  /** What goes on in another paragraph is a sentence at least. */
  private static final int FEWEST_WORDS = 3;

  private final Story story;
  private final Tokens tokens;
  private final QuoteMarks marks;
  private final Apostrophes apostrophes;
  private int open = CLOSED;
  private int single = CLOSED;
  private int depth;
  private char closer;
  private boolean nested;

  MarkReader(Story story) {
    this.story = story;
    this.tokens = story.tokens;
    this.marks = new QuoteMarks(tokens.size());
    this.apostrophes = new Apostrophes(story);
  }

  QuoteMarks read() {
    for (int t = 0; t < tokens.size(); t++) {
      if (story.startsParagraph(t)) {
        endParagraph(t);
      }
      if (!tokens.is(t, Tokens.WORD)) {
        readMark(t);
      }
    }
    endParagraph(tokens.size());
    return marks.done();
  }

  private void endParagraph(int end) {
    if (open != CLOSED) {
      int speech = speechEnd(end);
      close(end - speech < LONGEST_SIGNATURE ? speech : end, false);
    } else if (single != CLOSED && goesOn(end)) {
      marks.dropFrom(single);
      marks.add(single + 1, end, false);
    }
    single = CLOSED;
  }

  /**
   * Whether a sentence behind a single mark that nothing closes goes on in the next paragraph,
   * which opens with the same mark.
   */
  private boolean goesOn(int end) {
    boolean whole =
        story.startsParagraph(single) || isLedTo(single) || story.tag(single - 1) == Tag.STOP;
    return whole
        && end + 1 < tokens.size()
        && story.mark(end) == story.mark(single)
        && looksOpening(end)
        && end - single > FEWEST_WORDS
        && story.tag(end - 1) == Tag.STOP;
  }

  private boolean isLedTo(int mark) {
    char before = story.mark(mark - 1);
    return before == ':' || before == ',';
  }

  private void readMark(int t) {
    char mark = tokens.mark(t);
    switch (mark) {
      case '“', '”' -> curly(t, mark);
      case '"', '＂' -> straight(t);
      case '\'', '`' -> {
        if (tokens.end(t) - tokens.begin(t) == 2) {
          straight(t);
        } else {
          single(t, mark);
        }
      }
      case '‘', '’', '‚' -> single(t, mark);
      case '„', '«', '»' -> foreign(t, mark);
      default -> {}
    }
  }

  private void curly(int t, char mark) {
    if (open != CLOSED && (closer == '“' || isTurned(t, mark))) {
      close(t, true);
    } else if (mark == '“' || (open == CLOSED && looksOpening(t))) {
      openOrNest(t, '”');
    } else if (open != CLOSED && closer == '”') {
      closeOrUnnest(t);
    } else if (open != CLOSED && closer == '"') {
      closeOrUnnest(t);
    }
  }

  /** A mark that should close and was set the wrong way round: “It is open,“ he said. */
  private boolean isTurned(int t, char mark) {
    return mark == '“' && !spaceBefore(t) && (spaceAfter(t) || !isWord(t + 1));
  }

  private void straight(int t) {
    if (open == CLOSED) {
      if (!spaceAfter(t) || spaceBefore(t)) {
        open(t, '"');
      }
    } else if (closer == '"') {
      boolean forgotten = looksOpening(t);
      close(forgotten ? speechEnd(t) : t, !forgotten);
      if (forgotten) {
        open(t, '"');
      }
    } else if (closer == '”') {
      straightInCurly(t);
    }
  }

  /** “..." closes by a straight mark; in “... "..." ...” a straight pair stands within. */
  private void straightInCurly(int t) {
    if (looksOpening(t)) {
      nested = true;
    } else if (nested) {
      nested = false;
    } else if (!spaceBefore(t)) {
      close(t, true);
    }
  }

  /** Where the words end whose closing mark was forgotten: before ", said Ana Silva". */
  private int speechEnd(int limit) {
    for (int t = open + 2; t < limit; t++) {
      if (story.mark(t - 1) == ',' && leadsOut(t)) {
        return t;
      }
    }
    return limit;
  }

  private boolean leadsOut(int t) {
    return story.is(t, WordClass.SAY)
        || (story.isAny(t, WordClass.HE.bit | WordClass.SHE.bit) && story.is(t + 1, WordClass.SAY))
        || (isName(t) && (story.is(t + 1, WordClass.SAY) || story.is(t + 2, WordClass.SAY)));
  }

  private void foreign(int t, char mark) {
    if (open == CLOSED) {
      open(t, mark == '„' ? '“' : mark == '«' ? '»' : '«');
    } else if (mark == closer) {
      close(t, true);
    }
  }

  private void single(int t, char mark) {
    if (open != CLOSED) {
      return;
    }
    if (single == CLOSED) {
      boolean opens = mark == '‘' || mark == '‚' || mark == '\'' || mark == '`';
      if (opens && looksOpening(t) && !story.is(t + 1, WordClass.ELISION)) {
        single = t;
      }
    } else if (mark != '‚' && closes(t) && !apostrophes.has(t)) {
      marks.dropFrom(single);
      marks.add(single + 1, t, true);
      single = CLOSED;
    }
  }

  /** Whether a single mark stands where one can close. */
  private boolean closes(int t) {
    return !spaceBefore(t) && (spaceAfter(t) || !isWord(t + 1));
  }

  private void openOrNest(int t, char closing) {
    if (open == CLOSED) {
      open(t, closing);
    } else if (closer == closing || closer == '"') {
      depth++;
    }
  }

  private void closeOrUnnest(int t) {
    if (depth > 0) {
      depth--;
    } else {
      close(t, true);
    }
  }

  private void open(int t, char closing) {
    open = t;
    closer = closing;
    depth = 0;
    nested = false;
  }

  private void close(int t, boolean isClosed) {
    if (!isNickname(open, t)) {
      marks.add(open + 1, t, isClosed);
    }
    open = CLOSED;
  }

  /** Marcia "Cia" Price: a word or two between names. */
  private boolean isNickname(int opening, int closing) {
    return closing - opening <= 3
        && !story.startsParagraph(opening)
        && isName(opening - 1)
        && isName(opening + 1)
        && isName(closing + 1)
        && !story.startsParagraph(closing + 1);
  }

  private boolean isName(int t) {
    return story.shaped(t, Tokens.UPPER);
  }

  private boolean looksOpening(int t) {
    return spaceBefore(t) && !spaceAfter(t);
  }

  private boolean spaceBefore(int t) {
    if (tokens.is(t, Tokens.SPACED)) {
      return true;
    }
    char before = story.mark(t - 1);
    return before == '(' || before == '[' || before == '—' || before == '–' || before == '-';
  }

  private boolean spaceAfter(int t) {
    return t + 1 >= tokens.size() || tokens.is(t + 1, Tokens.SPACED);
  }

  private boolean isWord(int t) {
    return story.shaped(t, Tokens.WORD);
  }
}
