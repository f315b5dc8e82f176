package io.soundbite.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedWordsTest {

  private final SharedWords<String> names = new SharedWords<>();

  SharedWordsTest() {
    for (String name :
        new String[] {"freedom of the press", "macro economics", "economy", "economy, business"}) {
      names.add(name, name);
    }
  }

  @Test
  void smallWordsAreNotShared() {
    assertThat(names.with("the economy")).containsExactly("economy", "economy, business");
    assertThat(names.with("state of the nation")).isEmpty();
  }

  @Test
  void theWordThatFewestHaveCountsMost() {
    assertThat(names.with("press economy")).containsExactly("freedom of the press");
  }
}
