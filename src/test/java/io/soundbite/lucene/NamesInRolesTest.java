package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who is asked for by name is not who works for him, nor his son. */
class NamesInRolesTest {

  private static Speaker person(String name, String role) {
    return new Speaker(name, SpeakerKind.PERSON, role, List.of());
  }

  private static String asked(LuceneBackend index, String query) throws IOException {
    return index.quotes(SearchRequest.of(query)).hits().stream()
        .map(hit -> hit.quote().speaker().orElseThrow().name())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  @Test
  void aNameInARoleIsNotTheSpeakers() throws IOException {
    try (LuceneBackend index =
        Articles.index(
            article("a")
                .said(person("Ana Silva", "Prime Minister"), "one")
                .said(person("Bo Lind", "Silva attorney"), "two")
                .said(person("Cy Marsh", "longtime aide to Barack Obama"), "three")
                .said(person("Di Roe", "anti-Obama activist"), "four")
                .said(person("Ed Silva", "House Speaker"), "five"))) {
      assertThat(asked(index, "speaker:silva")).isEqualTo("Ana Silva, Ed Silva");
      assertThat(asked(index, "speaker:obama")).isEmpty();
      assertThat(asked(index, "speaker:barack")).isEmpty();
      assertThat(asked(index, "speaker:attorney")).isEqualTo("Bo Lind");
      assertThat(asked(index, "speaker:\"prime minister\"")).isEqualTo("Ana Silva");
      assertThat(asked(index, "speaker:\"house speaker\"")).isEqualTo("Ed Silva");
      assertThat(asked(index, "role:silva")).isEqualTo("Bo Lind");
    }
  }

  @Test
  void aFullNameIsNotThatOfASon() throws IOException {
    try (LuceneBackend index =
        Articles.index(
            article("a").said(person("Emil Roth", ""), "one"),
            article("b").said(person("Emil Roth Jr.", ""), "two"))) {
      assertThat(asked(index, "speaker:\"Emil Roth\"")).isEqualTo("Emil Roth");
      assertThat(asked(index, "speaker:\"Emil Roth Jr.\"")).isEqualTo("Emil Roth Jr.");
      assertThat(asked(index, "speaker:roth")).isEqualTo("Emil Roth, Emil Roth Jr.");
    }
  }
}
