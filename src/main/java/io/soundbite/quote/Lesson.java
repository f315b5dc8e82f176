package io.soundbite.quote;

import java.util.List;

/** One thing to learn: of several choices, which is right; of a single one, whether it is. */
record Lesson(List<long[]> choices, int right) {

  static Lesson yesOrNo(Features features, boolean yes) {
    return new Lesson(List.of(features.copy()), yes ? 1 : 0);
  }

  void teach(Learner learner) {
    if (choices.size() == 1) {
      learner.learn(choices.getFirst(), right == 1);
    } else {
      learner.learn(choices, right);
    }
  }
}
