package io.soundbite.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Loads the package where a library is not to be found. */
class MissingLibraryTest {

  /** Defines the classes of this package anew, and hides those of some others. */
  private static final class Without extends ClassLoader {

    private final List<String> hidden;

    Without(String... hidden) {
      super(MissingLibraryTest.class.getClassLoader());
      this.hidden = List.of(hidden);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (hidden.stream().anyMatch(name::startsWith)) {
        throw new ClassNotFoundException(name);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return name.startsWith("io.soundbite.read.") ? define(name) : super.loadClass(name, resolve);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** What the sink gets, as text. */
    List<String> read(String file, byte[] bytes) throws ReflectiveOperationException {
      List<String> got = new ArrayList<>();
      Class<?> sink = loadClass("io.soundbite.read.ArticleSink");
      Object proxy =
          Proxy.newProxyInstance(
              this,
              new Class<?>[] {sink},
              (self, method, arguments) -> {
                got.add(method.getName() + " " + arguments[0]);
                return null;
              });
      Method read =
          loadClass("io.soundbite.read.ArticleFiles")
              .getMethod("read", InputStream.class, String.class, sink);
      read.invoke(null, new ByteArrayInputStream(bytes), file, proxy);
      return got;
    }
  }

  private static final byte[] PAGE = Reading.utf8(WarcReaderTest.PAGE);
  private static final byte[] FEED = Reading.utf8("<rss version='2.0'/>");
  private static final byte[] ARCHIVE = WarcReaderTest.page("a");

  @Test
  void saysWhatToAddForHtml() throws ReflectiveOperationException {
    assertThat(new Without("org.jsoup.").read("a.html", PAGE))
        .containsExactly(
            "reject a.html: Reading HTML needs org.jsoup:jsoup on the class path: add the"
                + " dependency to the build");
  }

  @Test
  void saysWhatToAddForFeeds() throws ReflectiveOperationException {
    assertThat(new Without("com.rometools.").read("a.rss", FEED))
        .containsExactly(
            "reject a.rss: Reading RSS and Atom needs com.rometools:rome on the class path: add"
                + " the dependency to the build");
  }

  @Test
  void saysWhatToAddForArchives() throws ReflectiveOperationException {
    assertThat(new Without("org.netpreserve.").read("a.warc", ARCHIVE))
        .containsExactly(
            "reject a.warc: Reading WARC needs org.netpreserve:jwarc on the class path: add the"
                + " dependency to the build");
  }

  @Test
  void readsJsonAndTextWithoutAnyOfThem() throws ReflectiveOperationException {
    Without without = new Without("org.jsoup.", "com.rometools.", "org.netpreserve.", "org.jdom2.");
    assertThat(without.read("a.jsonl", Reading.utf8("{\"id\": \"1\", \"title\": \"T\"}")))
        .singleElement()
        .asString()
        .startsWith("accept Article[id=1");
    assertThat(without.read("a.txt", Reading.utf8("Text.")))
        .singleElement()
        .asString()
        .startsWith("accept Article[id=a");
  }

  @Test
  void saysWhatToAddForABodyInHtml() throws ReflectiveOperationException {
    assertThat(
            new Without("org.jsoup.")
                .read("a.jsonl", Reading.utf8("{\"id\": \"1\", \"body\": \"<p>T</p>\"}")))
        .containsExactly(
            "reject a.jsonl, record 1: Reading a body in HTML needs org.jsoup:jsoup on the class"
                + " path: add the dependency to the build");
  }

  @Test
  void readsThemWhereTheLibrariesAreThere() throws ReflectiveOperationException {
    assertThat(new Without().read("a.warc", ARCHIVE))
        .singleElement()
        .asString()
        .startsWith("accept");
  }
}
