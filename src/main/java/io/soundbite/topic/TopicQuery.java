package io.soundbite.topic;

/** A query that speaks for a topic: a term of it without a boost says as much as a sure one. */
record TopicQuery(int topic, Condition condition) {

  void tell(TextWords text, Evidence.Listener listener) {
    if (condition.holds(text)) {
      condition.tell(
          text, Strength.SURE.weight(), (term, value) -> listener.say(term, topic, value));
    }
  }
}
