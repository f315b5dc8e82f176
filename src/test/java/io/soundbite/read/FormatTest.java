package io.soundbite.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

  @Test
  void isFoundByNameAndByEnding() {
    assertThat(Format.named("jsonl")).isEqualTo(Format.JSONL);
    assertThat(Format.named(" NDJSON ")).isEqualTo(Format.JSONL);
    assertThat(Format.named("atom")).isEqualTo(Format.FEED);
    assertThat(Format.named("text")).isEqualTo(Format.TEXT);
  }

  @Test
  void saysWhichFormatsThereAre() {
    assertThatThrownBy(() -> Format.named("docx"))
        .hasMessage(
            "There is no format 'docx'; the formats are jsonl, json, text, html, feed, warc");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.jsonl          | {"id": 1}                               | JSONL
          a.JSONL.GZ       | {"id": 1}                               | JSONL
          a.jsonl          | {"id":                                  | JSONL
          a.jsonl          | [{"id": 1},                             | JSON
          a.json           | [{"id": 1},                             | JSON
          a.json           | { "id": 1}                              | JSON
          a.json           | {"id": 1}⏎{"id": 2}                     | JSONL
          a.json           | {⏎"id": 1}                              | JSON
          a.json           | [1]                                     | JSON
          a                | ⏎ {"id": 1}                             | JSON
          a.txt            | {"id": 1}⏎{"id": 2}                     | JSONL
          a.txt            | [Reuters] The strike                    | TEXT
          a.txt            | {sic} he wrote                          | TEXT
          a.txt            | <!DOCTYPE html><p>                      | HTML
          a                | <HTML lang=en>                          | HTML
          a.xml            | <?xml version="1.0"?><!-- a --><html>   | HTML
          a.html           | <div>                                   | HTML
          a.php            | <?xml version="1.0"?>⏎<rss version="2"> | FEED
          a                | <feed xmlns="a">                        | FEED
          a                | <rdf:RDF xmlns="a">                     | FEED
          a.xml            | <nitf>                                  | FEED
          a.bin            | WARC/1.0                                | WARC
          a.warc.gz        | anything                                | WARC
          folder.json/a    | WARC/1.1                                | WARC
          """)
  void isToldByFirstBytesAndName(String file, String head, Format format) throws Exception {
    byte[] bytes = Reading.utf8(head.replace('⏎', '\n'));
    assertThat(FormatSniffer.formatOf(file, bytes)).isEqualTo(format);
    assertThat(FormatSniffer.formatOf(file, Reading.utf8("\ufeff" + head.replace('⏎', '\n'))))
        .isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"a.doc", "a", ".txt", "folder.json/a", "a."})
  void isNotGuessed(String file) {
    assertThatThrownBy(() -> FormatSniffer.formatOf(file, Reading.utf8("Some text")))
        .hasMessageStartingWith("Neither the name of the file nor its first bytes");
  }
}
