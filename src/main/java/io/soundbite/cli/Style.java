package io.soundbite.cli;

/** Colours for a terminal, or none. */
final class Style {

  /** When to use colours. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  static final Style PLAIN = new Style(false);

  private final boolean coloured;

  private Style(boolean coloured) {
    this.coloured = coloured;
  }

  static Style when(When when) {
    return switch (when) {
      case ALWAYS -> new Style(true);
      case NEVER -> PLAIN;
      case AUTO -> new Style(Terminal.takesColours());
    };
  }

  String bold(String text) {
    return wrap("1", text);
  }

  String dim(String text) {
    return wrap("2", text);
  }

  String speaker(String text) {
    return wrap("1;36", text);
  }

  String question(String text) {
    return coloured ? wrap("1;7", " " + text + " ") : "== " + text;
  }

  String bar(String text) {
    return wrap("36", text);
  }

  /** What to put before a word that matched. */
  String matchBegin() {
    return coloured ? "\u001b[1;33m" : "[";
  }

  /** What to put after a word that matched. */
  String matchEnd() {
    return coloured ? "\u001b[0m" : "]";
  }

  private String wrap(String code, String text) {
    return coloured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
