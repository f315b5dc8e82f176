package io.soundbite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadOptionsTest {

  @Test
  void namesWhatIsNull() {
    assertThatThrownBy(() -> LoadOptions.DEFAULT.rejects(missing()))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("rejects is null");
    assertThatThrownBy(() -> new LoadOptions(1, missing(), LoadListener.NONE, Map.of()))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("rejects is null");
    assertThatThrownBy(() -> LoadOptions.DEFAULT.listener(missing()))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("listener is null");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what callers in other tools do
  private static <T> T missing() {
    return null;
  }
}
