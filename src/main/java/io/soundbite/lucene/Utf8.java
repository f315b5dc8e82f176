package io.soundbite.lucene;

/** Characters as bytes of UTF-8. */
final class Utf8 {

  private Utf8() {}

  /** How many bytes the character has that begins with this one. */
  static int length(byte first) {
    int lead = Byte.toUnsignedInt(first);
    if (lead < 0xC0) {
      return 1;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** Whether a byte belongs to a word: a letter or digit of ASCII, or of any other character. */
  static boolean isWord(byte b) {
    return b < 0 || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z');
  }
}
