package io.soundbite.read;

/** An optional library that some formats need. */
enum Library {
  JSOUP("org.jsoup.Jsoup", "org.jsoup:jsoup"),
  ROME("com.rometools.rome.io.SyndFeedInput", "com.rometools:rome"),
  JWARC("org.netpreserve.jwarc.WarcReader", "org.netpreserve:jwarc");

  private final String mainClass;
  private final String coordinates;

  Library(String mainClass, String coordinates) {
    this.mainClass = mainClass;
    this.coordinates = coordinates;
  }

  /**
   * Makes sure that the library is there, before any class that uses it is loaded.
   *
   * @throws BadRecordException with a message that says what to add
   */
  void require(String what) throws BadRecordException {
    try {
      Class.forName(mainClass, false, Library.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new BadRecordException(
          "Reading %s needs %s on the class path: add the dependency to the build"
              .formatted(what, coordinates));
    }
  }
}
