package io.soundbite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MainTest {

  /** Loads the command as if it were compiled for a Java of a far future. */
  private static final class FarFuture extends ClassLoader {

    private FarFuture() {
      super(null);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      String file = "/" + name.replace('.', '/') + ".class";
      try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(file))) {
        byte[] bytes = in.readAllBytes();
        bytes[6] = 1; // the version stands in bytes 6 and 7
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void tellsAJavaThatIsTooOldFromOneThatIsNot() throws ClassNotFoundException {
    assertThat(Main.isTooOld(new FarFuture())).isTrue();
    assertThat(Main.isTooOld(MainTest.class.getClassLoader())).isFalse();
  }

  @Test
  void namesTheJavaNeededAndTheOneThatRuns() {
    assertThat(Main.tooOld())
        .startsWith("soundbite: Java 21 or newer is needed, but this is Java ")
        .contains(System.getProperty("java.specification.version"))
        .doesNotContain("\n");
  }
}
