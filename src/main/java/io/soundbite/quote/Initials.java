package io.soundbite.quote;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The initials by which a printed interview calls who speaks, "LN: ...", where they are those of
 * one person whom the story names in full, or of its author.
 */
final class Initials {

  private static final int FEWEST = 2;
  private static final int MOST = 3;

  private final Story story;
  private final Cast cast;
  private final List<String> authors;
  private final Map<String, Optional<Resolved>> known = new HashMap<>();

  Initials(Story story, Cast cast, List<String> authors) {
    this.story = story;
    this.cast = cast;
    this.authors = authors;
  }

  /** Whose they are; empty where a mention is of another kind, or several have the same. */
  Optional<Resolved> of(int mention) {
    int token = story.mentions.first(mention);
    int length = story.tokens.end(token) - story.tokens.begin(token);
    if (story.mentions.end(mention) != token + 1
        || length < FEWEST
        || length > MOST
        || !story.shaped(token, Tokens.CAPITALS)
        || !story.startsParagraph(token)
        || story.tag(token + 1) != Tag.COLON) {
      return Optional.empty();
    }
    if (known.isEmpty()) {
      readAll();
    }
    return known.getOrDefault(story.tokens.text(token, token + 1), Optional.empty());
  }

  private void readAll() {
    known.put("", Optional.empty());
    Set<Entity> seen = new HashSet<>();
    for (int m = 0; m < story.mentions.count(); m++) {
      Entity entity = cast.of(m);
      if (entity != null && entity.kind() == SpeakerKind.PERSON && seen.add(entity)) {
        note(entity.name(), Resolved.sure(entity));
      }
    }
    Map<String, Optional<Resolved>> named = new HashMap<>(known);
    authors.forEach(
        author -> {
          if (!named.containsKey(initials(author))) {
            note(author, Resolved.sure(Speaker.of(author, SpeakerKind.PERSON)));
          }
        });
  }

  /** Notes a name by its initials; another name with the same makes them nobody’s. */
  private void note(String name, Resolved whose) {
    String initials = initials(name);
    Optional<Resolved> other = known.get(initials);
    boolean same = other == null || other.map(Initials::name).equals(Optional.of(name(whose)));
    known.put(initials, same ? Optional.of(whose) : Optional.empty());
  }

  private static String name(Resolved resolved) {
    return resolved.speaker().map(Speaker::name).orElse("");
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
