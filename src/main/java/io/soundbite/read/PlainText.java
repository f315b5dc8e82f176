package io.soundbite.read;

import io.soundbite.model.Article;

/**
 * Plain text: the file is the article, its name the id. The first line is the title where it is
 * short, a blank line follows, and it does not end as a sentence does; elsewhere there is no title.
 * The text is UTF-8, or UTF-16 where it begins with a byte order mark.
 */
final class PlainText {

  private static final int MAX_TITLE_LENGTH = 200;
  private static final String SENTENCE_ENDS = ".!?…:;,";
  private static final String CLOSING = "\"'”’»)]";

  private PlainText() {}

  /**
   * The article that the bytes of a file are.
   *
   * @throws BadRecordException where they are no text, or none is left
   */
  static Article article(byte[] bytes, String id) throws BadRecordException {
    return article(decode(bytes), id);
  }

  private static Article article(String text, String id) throws BadRecordException {
    String body = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (body.isEmpty()) {
      throw new BadRecordException("The file holds no text");
    }
    int titleEnd = titleEnd(body);
    return Article.of(id, body.substring(0, titleEnd), body.substring(titleEnd).strip());
  }

  private static int titleEnd(String text) {
    int end = text.indexOf('\n');
    if (end < 0 || end > MAX_TITLE_LENGTH || endsAsSentence(text.substring(0, end).strip())) {
      return 0;
    }
    int nextEnd = text.indexOf('\n', end + 1);
    return nextEnd >= 0 && text.substring(end, nextEnd).isBlank() ? end : 0;
  }

  private static boolean endsAsSentence(String line) {
    int last = line.length() - 1;
    while (last > 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return SENTENCE_ENDS.indexOf(line.charAt(last)) >= 0;
  }

  private static String decode(byte[] bytes) throws BadRecordException {
    String text = Encoding.text(bytes);
    if (text.indexOf('\0') >= 0) {
      throw new BadRecordException("The file is not text: it holds NUL characters");
    }
    return text;
  }
}
