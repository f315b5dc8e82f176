package io.soundbite.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          a.xml            | <atom:feed xmlns:atom="a">              | FEED
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
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void whatIsNotReadIsNamed(String charset) {
    for (String element :
        List.of(
            "<nitf>",
            "<?xml version=\"1.0\"?>\n<!DOCTYPE nitf SYSTEM \"nitf.dtd\">\n<nitf version=\"3.5\">")) {
      assertThatThrownBy(() -> FormatSniffer.formatOf("a.xml", marked(element, charset)))
          .hasMessage(
              "The file is NITF, which is not read:"
                  + " convert it to IPTC ninjs, JSON Lines or HTML first");
    }
    for (String element :
        List.of("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\">", "<nar:newsMessage>")) {
      assertThatThrownBy(() -> FormatSniffer.formatOf("a", marked(element, charset)))
          .hasMessageStartingWith("The file is NewsML-G2, which is not read");
    }
    assertThatThrownBy(() -> FormatSniffer.formatOf("a.xml", marked("<urlset>", charset)))
        .hasMessage("The file is a sitemap, which holds no text: load the pages");
    assertThatThrownBy(() -> FormatSniffer.formatOf("a.csv", marked("id,title\n1,A\n", charset)))
        .hasMessageStartingWith("The file is CSV, which is not read: make JSON Lines");
  }

  private static byte[] marked(String text, String charset) {
    return ("\ufeff" + text).getBytes(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void filesOfJsonLinesInUtf16AreRefusedAsAWhole(String charset) {
    String lines = "{\"id\": 1, \"title\": \"A\"}\n{\"id\": 2, \"title\": \"B\"}\n";
    assertThat(Reading.ofNamed("a.jsonl", marked(lines, charset)).lines())
        .containsExactly(
            "rejected 0: The file is UTF-16, but JSON Lines are UTF-8:"
                + " convert the file to UTF-8 first, as by iconv -f UTF-16 -t UTF-8");
    for (String name : List.of("a.json", "a")) {
      assertThat(Reading.ofNamed(name, marked(lines, charset)).articles).hasSize(2);
    }
    assertThat(Reading.ofNamed("a.jsonl", lines.getBytes(Charset.forName(charset))).lines())
        .containsExactly(
            "rejected 0: The file is UTF-16, but JSON Lines are UTF-8:"
                + " convert the file to UTF-8 first, as by iconv -f "
                + charset
                + " -t UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"a.doc", "a", ".txt", "folder.json/a", "a."})
  void isNotGuessed(String file) {
    assertThatThrownBy(() -> FormatSniffer.formatOf(file, Reading.utf8("Some text")))
        .hasMessageStartingWith("Neither the name of the file nor its first bytes");
  }
}
