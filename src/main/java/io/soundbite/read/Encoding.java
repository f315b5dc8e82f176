package io.soundbite.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** In which encoding text is, as far as its bytes tell, and what to do where it is another one. */
final class Encoding {

  private static final int MARK = 2;

  private Encoding() {}

  /** What to do with a file that is in another encoding than UTF-8. */
  static String convertFrom(String encoding) {
    return "convert the file to UTF-8 first, as by iconv -f " + encoding + " -t UTF-8";
  }

  /** Whether the text is UTF-16, and says so by its byte order mark. */
  static boolean hasUtf16Mark(byte[] head) {
    return head.length >= MARK
        && ((head[0] == (byte) 0xfe && head[1] == (byte) 0xff)
            || (head[0] == (byte) 0xff && head[1] == (byte) 0xfe));
  }

  /**
   * Makes sure that a file is not UTF-16, with a mark or without.
   *
   * @param head its first bytes
   */
  static void refuseUtf16(String format, byte[] head) throws BadRecordException {
    if (isUtf16(head)) {
      throw new BadRecordException(
          "The file is UTF-16, but %s UTF-8: %s".formatted(format, convertFrom(utf16(head))));
    }
  }

  /** Whether the first characters are UTF-16: by their mark, or as every other byte is 0. */
  static boolean isUtf16(byte[] head) {
    return hasUtf16Mark(head)
        || (head.length >= 4
            && (head[0] == 0) != (head[1] == 0)
            && (head[0] == 0) == (head[2] == 0)
            && (head[1] == 0) == (head[3] == 0));
  }

  private static String utf16(byte[] head) {
    if (hasUtf16Mark(head)) {
      return "UTF-16";
    }
    return head[0] == 0 ? "UTF-16BE" : "UTF-16LE";
  }

  /**
   * The text of a file, which is UTF-8, or UTF-16 with its mark.
   *
   * @throws BadRecordException where it is neither
   */
  static String text(byte[] bytes) throws BadRecordException {
    if (hasUtf16Mark(bytes)) {
      return utf16Text(bytes);
    }
    refuseUtf16("text without a byte order mark is", bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean isWhole = !StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
    String text = out.flip().toString();
    if (!isWhole) {
      long line = 1 + text.chars().filter(c -> c == '\n').count();
      throw new BadRecordException(
          "The text is not UTF-8, in which text is expected, on line %d: %s"
              .formatted(line, convertFrom("WINDOWS-1252")));
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String utf16Text(byte[] bytes) throws BadRecordException {
    try {
      Charset utf16 = StandardCharsets.UTF_16;
      return utf16.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadRecordException("The text begins as UTF-16, but is not: " + e.getMessage());
    }
  }
}
