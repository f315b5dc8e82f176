package io.soundbite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.read.ArticleFiles;
import io.soundbite.read.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatingSinkTest {

  /** Stumbles over some titles. */
  private static AnnotatedArticle annotate(Article article) {
    return switch (article.title()) {
      case "strange" -> throw new IllegalStateException("the \u001b[2Jword");
      case "deep" -> throw new StackOverflowError();
      default -> new AnnotatedArticle(article, List.of(), List.of());
    };
  }

  @Test
  void whatCannotBeAnnotatedIsRejectedAndTheNextFollows() throws IOException {
    List<String> told = new ArrayList<>();
    List<String> annotated = new ArrayList<>();
    AnnotatingSink sink =
        new AnnotatingSink(
            AnnotatingSinkTest::annotate,
            article -> annotated.add(article.article().title()),
            told::add);
    String lines =
        """
        {"id": "1", "title": "strange"}

        {"id": "2", "title": "deep"}
        {"id": "3", "title": "plain"}
        """;
    ArticleFiles.read(
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "a", Format.JSONL, sink);
    assertThat(annotated).containsExactly("plain");
    assertThat(told)
        .containsExactly(
            "soundbite: a, record 1: The article cannot be annotated: the \ufffd[2Jword",
            "soundbite: a, record 3: The article cannot be annotated: java.lang.StackOverflowError");
    assertThat(sink.accepted()).isEqualTo(1);
    assertThat(sink.rejected()).isEqualTo(2);
  }
}
