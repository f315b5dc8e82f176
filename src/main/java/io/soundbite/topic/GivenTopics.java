package io.soundbite.topic;

import io.soundbite.model.Topic;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a publisher gave as a topic: the bare code of one, "medtop:20000056" or an address
 * that ends in "/mediatopic/20000056", or else a name, label or path, that means one topic alone.
 * Codes of other schemes, such as "subj:16001000", are none, whatever their digits.
 */
final class GivenTopics {

  private static final Pattern MEDIA_TOPIC =
      Pattern.compile(
          "(?:medtop:|https?://\\S+/mediatopic/)([^/?#\\s]+)/?", Pattern.CASE_INSENSITIVE);

  private final Taxonomy taxonomy;

  GivenTopics(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** The topic; empty where the taxonomy has none that this is sure to mean. */
  Optional<Topic> topic(String given) {
    String name = given.strip();
    Matcher mediaTopic = MEDIA_TOPIC.matcher(name);
    return mediaTopic.matches() ? taxonomy.byCode(mediaTopic.group(1)) : named(name);
  }

  private Optional<Topic> named(String name) {
    try {
      return taxonomy.find(name);
    } catch (IllegalArgumentException ambiguous) {
      return Optional.empty();
    }
  }
}
