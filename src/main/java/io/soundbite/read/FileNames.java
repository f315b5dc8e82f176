package io.soundbite.read;

import java.util.Locale;

/**
 * What the name of a file tells: "2020/strike.html.gz" ends in "html" and stems from "2020/strike".
 */
final class FileNames {

  private FileNames() {}

  /** The ending in lower case without its dot and without ".gz"; empty where there is none. */
  static String ending(String file) {
    String plain = withoutGz(file);
    int dot = dot(plain);
    return dot < 0 ? "" : plain.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name without its ending. */
  static String stem(String file) {
    String plain = withoutGz(file);
    int dot = dot(plain);
    return dot < 0 ? plain : plain.substring(0, dot);
  }

  private static String withoutGz(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".gz") && file.length() > 3
        ? file.substring(0, file.length() - 3)
        : file;
  }

  /** Where the ending begins: not with the dot of a hidden file, nor with one of a folder. */
  private static int dot(String file) {
    int name = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
    int dot = file.lastIndexOf('.');
    return dot > name ? dot : -1;
  }
}
