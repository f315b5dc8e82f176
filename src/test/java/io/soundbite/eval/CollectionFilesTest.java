package io.soundbite.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads small collections in the formats of the large ones. */
class CollectionFilesTest {

  private static final Path COLLECTIONS = Path.of("src/test/resources/io/soundbite/eval");

  @TempDir Path folder;

  private static List<String> documents(Path path) throws IOException {
    List<String> lines = new ArrayList<>();
    DocumentFiles.read(
        path,
        document ->
            lines.add(
                "%s | %s | %s"
                    .formatted(
                        document.id(), document.title(), document.text().replaceAll("\\s+", " "))));
    return lines;
  }

  private static List<String> queries(Path file, QueryPart... parts) throws IOException {
    return QueryFiles.read(file, new LinkedHashSet<>(List.of(parts))).queries().stream()
        .map(query -> query.id() + " | " + query.text().replaceAll("\\s+", " "))
        .toList();
  }

  private static List<String> qrels(Path file) throws IOException {
    Qrels qrels = QrelsFile.read(file);
    return qrels.queries().stream().map(query -> query + " " + qrels.judged(query)).toList();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void documentsOfSmartHaveTitleAndTextWhereTheyAre() throws IOException {
    assertThat(documents(COLLECTIONS.resolve("cranfield/small.all")))
        .containsExactly(
            "1 | lift of a swept wing at low speed . | lift of a swept wing at low speed . the lift"
                + " of swept wings was measured in a small tunnel .",
            "2 |  | ",
            "3 | heat transfer to a blunt body . | heat transfer to a blunt body . heating rates at"
                + " the nose of a blunt body follow from the pressure .5 inches behind it .",
            "4 | flutter of thin panels . | flutter of thin panels . panels flutter above a critical"
                + " speed of the flow .");
  }

  @Test
  void latinLettersAndOtherLineEndsAreRead() throws IOException {
    assertThat(documents(COLLECTIONS.resolve("cacm/small.all")))
        .containsExactly(
            "1 | A Scheduler for Small Machines | ",
            "2 | Sorting Tapes | A method of sorting magnetic tapes with two drives.",
            "3 | Naïve Parsing | Parsing of naïve grammars.");
    assertThat(documents(file("mac.all", ".I 1\r.T\rOld\r.W\rText\r")))
        .containsExactly("1 | Old | Text");
  }

  @Test
  void documentsOfTimeBeginAtTheirHeadings() throws IOException {
    assertThat(documents(COLLECTIONS.resolve("time/SMALL.ALL")))
        .hasSize(3)
        .first()
        .isEqualTo(
            "017 |  | THE BRIDGE AFTER THE FLOOD IN MARCH THE TOWN OF ARNE BUILT ITS BRIDGE AGAIN .");
  }

  @Test
  void documentsOfTrecAreThoseOfAllFilesOfTheFolder() throws IOException {
    assertThat(documents(COLLECTIONS.resolve("trec/docs")))
        .containsExactly(
            "AB-0001 | Grain & ships | The grain corridor was opened again. Ships left the port.",
            "AB-0002 |  | Words without any element.",
            "AB-0003 | Strike at the port | Workers stopped the cranes.");
  }

  @Test
  void documentsOfBeirAreLinesOfJson() throws IOException {
    assertThat(documents(COLLECTIONS.resolve("beir/corpus.jsonl")))
        .containsExactly(
            "d1 | Vaccines | A vaccine was tried on mice.",
            "d2 |  | Mice sleep by day.",
            "q2 | Sleep | Sleep and its length.");
  }

  @Test
  void queriesOfEveryFormatAreRead() throws IOException {
    assertThat(queries(COLLECTIONS.resolve("cranfield/small.qry")))
        .contains("004 | what is known of heating at the nose of bodies .");
    assertThat(queries(COLLECTIONS.resolve("cacm/query.text")))
        .containsExactly("1 | How are tapes sorted?", "2 | naïve parsing");
    assertThat(queries(COLLECTIONS.resolve("time/SMALL.QUE")))
        .containsExactly("1 | THE COALITION AND ITS MINISTER .", "2 | EFFECTS OF THE FLOOD .");
    assertThat(queries(COLLECTIONS.resolve("beir/queries.jsonl"))).contains("q1 | vaccine trial");
    assertThat(queries(file("queries.tsv", "7\tgrain and wheat\n8\tdams\n")))
        .containsExactly("7 | grain and wheat", "8 | dams");
  }

  @Test
  void ofTopicsThePartsAskedForAreTaken() throws IOException {
    Path topics = COLLECTIONS.resolve("trec/topics.txt");
    assertThat(queries(topics, QueryPart.TITLE))
        .containsExactly("051 | Grain corridor", "052 | Strikes");
    assertThat(queries(topics, QueryPart.DESC, QueryPart.NARR))
        .containsExactly(
            "051 | Ships that carry grain. Relevant is what names a port.",
            "052 | Work that was stopped.");
    Path xml =
        file(
            "topics.xml",
            """
            <topics task="x"><topic number="1"><query>masks</query>
            <question>do masks help</question><narrative>any study</narrative></topic></topics>
            """);
    assertThat(queries(xml, QueryPart.TITLE, QueryPart.DESC))
        .containsExactly("1 | masks do masks help");
  }

  @Test
  void qrelsOfEveryFormatAreRead() throws IOException {
    assertThat(qrels(COLLECTIONS.resolve("trec/qrels.txt")))
        .containsExactly("051 {AB-0001=1, AB-0003=0}", "052 {AB-0003=2}");
    assertThat(qrels(COLLECTIONS.resolve("cranfield/smallrel")))
        .containsExactly("1 {1=2, 3=-1}", "2 {3=3}", "3 {4=1, 1=4}");
    assertThat(qrels(COLLECTIONS.resolve("cacm/qrels.text"))).containsExactly("1 {2=1}", "2 {3=1}");
    assertThat(qrels(COLLECTIONS.resolve("time/SMALL.REL")))
        .containsExactly("1 {2=1}", "2 {1=1, 3=1}");
    assertThat(qrels(COLLECTIONS.resolve("beir/qrels/test.tsv")))
        .containsExactly("q1 {d1=2}", "q2 {d2=1, q2=1}");
    assertThat(qrels(file("cisi.rel", "     1     28 0\t0.000000\n     1     35 0\t0.000000\n")))
        .containsExactly("1 {28=1, 35=1}");
    assertThat(qrels(file("pairs.rel", "1 28\n1 35\n2 9\n")))
        .containsExactly("1 {28=1, 35=1}", "2 {9=1}");
  }

  @Test
  void qrelsWrittenReadBackTheSame() throws IOException {
    Path copy = folder.resolve("copy.txt");
    QrelsFile.write(QrelsFile.read(COLLECTIONS.resolve("cranfield/smallrel")), copy);
    assertThat(qrels(copy)).containsExactly("1 {1=2, 3=-1}", "2 {3=3}", "3 {4=1, 1=4}");
  }

  @Test
  void aRunWrittenReadsBackTheSame() throws IOException {
    Run run =
        Run.of(
            "two words",
            java.util.Map.of(
                "1", List.of(new Run.Scored("a", 1.1f), new Run.Scored("b", 0.1f + 0.2f))));
    Path file = folder.resolve("a.run");
    RunFile.write(run, file);
    assertThat(Files.readString(file))
        .isEqualTo("1 Q0 a 1 1.1 two-words\n1 Q0 b 2 0.3 two-words\n");
    assertThat(RunFile.read(file).documents("1")).isEqualTo(run.documents("1"));
  }

  @Test
  void theFilesOfACollectionAreToldByWhatStandsInThem() throws IOException {
    for (String name : List.of("cranfield", "cacm", "time", "beir")) {
      TestCollection found = TestCollection.in(COLLECTIONS.resolve(name));
      assertThat(found.documents().toString())
          .as(name)
          .matches(".*(small.all|SMALL.ALL|corpus.jsonl)");
      assertThat(found.queries().toString())
          .as(name)
          .matches(".*(qry|query.text|QUE|queries.jsonl)");
      assertThat(found.qrels().toString()).as(name).matches(".*(rel|qrels.text|REL|test.tsv)");
    }
    assertThatThrownBy(() -> TestCollection.in(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected one file of documents, but found none");
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    Path words = file("words.txt", "neither\nthis nor that\n");
    EnumSet<QueryPart> title = EnumSet.of(QueryPart.TITLE);
    assertThatThrownBy(() -> DocumentFiles.read(words, document -> {}))
        .hasMessageContaining("words.txt: expected documents of SMART");
    assertThatThrownBy(() -> QueryFiles.read(words, title))
        .hasMessageContaining("words.txt, line 1: expected an id, a tab and the words");
    assertThatThrownBy(() -> QrelsFile.read(words)).hasMessageContaining("words.txt, line 1");
    assertThatThrownBy(() -> QrelsFile.read(file("none.txt", "\n"))).hasMessageContaining("none");
    assertThatThrownBy(() -> RunFile.read(words)).hasMessageContaining("words.txt, line 1");
    assertThatThrownBy(() -> RunFile.read(file("a.run", "1 Q0 a 1 much x\n")))
        .hasMessageContaining("expected a number for the score, but was 'much'");
    assertThatThrownBy(() -> RunFile.read(file("b.run", "1 Q0 a 1 2 x\n1 Q0 a 2 1 x\n")))
        .hasMessageContaining("A document is there twice among those of query '1'");
    Path cut = file("cut.sgml", "<DOC>\n<DOCNO>1</DOCNO>\n");
    assertThatThrownBy(() -> DocumentFiles.read(cut, document -> {}))
        .hasMessageContaining("line 2: expected </DOC>");
  }

  @Test
  void emptyFilesHoldNothingAndSaySo() throws IOException {
    Path empty = file("empty", "");
    assertThatThrownBy(() -> DocumentFiles.read(empty, document -> {}))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> QueryFiles.read(empty, Set.of())).isInstanceOf(IOException.class);
    assertThat(RunFile.read(empty).queries()).isEmpty();
  }

  @Test
  void packedFilesAreUnpacked() throws IOException {
    Path packed = folder.resolve("corpus.jsonl.gz");
    try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write("{\"_id\": \"1\", \"text\": \"é\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(documents(packed)).containsExactly("1 |  | é");
  }

  @Test
  void documentsAreCalledAsTheQrelsCallThem() {
    assertThat(
            JudgedIds.of(List.of("017", "020", "021"), Set.of("1", "3"), Numbering.BY_ID_OR_PLACE))
        .isEqualTo(new JudgedIds(List.of("1", "2", "3"), true));
    assertThat(JudgedIds.of(List.of("001", "004"), Set.of("4"), Numbering.BY_ID_OR_PLACE))
        .isEqualTo(new JudgedIds(List.of("1", "4"), false));
    assertThat(JudgedIds.of(List.of("001", "004"), Set.of("1", "2"), Numbering.BY_ID))
        .isEqualTo(new JudgedIds(List.of("1", "4"), false));
    assertThat(JudgedIds.of(List.of("1", "2"), Set.of("01"), Numbering.BY_ID))
        .isEqualTo(new JudgedIds(List.of("01", "2"), false));
    assertThat(JudgedIds.of(List.of("0012", "a"), Set.of("0012"), Numbering.BY_ID))
        .isEqualTo(new JudgedIds(List.of("0012", "a"), false));
  }
}
