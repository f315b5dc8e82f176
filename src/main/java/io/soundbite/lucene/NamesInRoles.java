package io.soundbite.lucene;

import io.soundbite.authority.Authority;
import io.soundbite.model.Quote;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves the names of others out of what a speaker is called: who asks for Trump does not ask for
 * the "Trump attorney" or the "longtime aide to Barack Obama". Names are those of people whom the
 * article quotes or the authority knows.
 */
final class NamesInRoles {

  private static final Pattern GAP = Pattern.compile("[\\s,]+");
  private static final Pattern HYPHEN = Pattern.compile("-");

  private final Authority authority;
  private final Set<String> people = new HashSet<>();

  /**
   * @param quotes all of the article
   */
  NamesInRoles(Authority authority, List<Quote> quotes) {
    this.authority = authority;
    for (Quote quote : quotes) {
      quote
          .speaker()
          .filter(speaker -> speaker.kind() == SpeakerKind.PERSON)
          .ifPresent(speaker -> people.addAll(words(speaker.name())));
    }
  }

  private static List<String> words(String name) {
    return Arrays.asList(GAP.split(Folding.fold(name), -1));
  }

  /** The role of a speaker without those words. */
  String roleOf(Speaker speaker) {
    if (speaker.role().isEmpty()) {
      return "";
    }
    Set<String> own = Set.copyOf(words(speaker.name()));
    String[] words = GAP.split(speaker.role(), -1);
    List<String> left = new ArrayList<>();
    boolean isOfName = false;
    for (int i = words.length - 1; i >= 0; i--) {
      isOfName = hasName(words[i], own) || (isOfName && isUpper(words[i]));
      if (!isOfName) {
        left.addFirst(words[i]);
      }
    }
    return String.join(" ", left);
  }

  /** "Trump", "anti-Trump". */
  private boolean hasName(String word, Set<String> own) {
    return HYPHEN.splitAsStream(word).anyMatch(part -> isOfAnother(part, own));
  }

  private boolean isOfAnother(String word, Set<String> own) {
    String folded = Folding.fold(word);
    return isUpper(word)
        && !own.contains(folded)
        && RoleWords.same(folded).size() == 1
        && (people.contains(folded) || isKnown(word));
  }

  private static boolean isUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private boolean isKnown(String word) {
    return authority.find(word).filter(one -> one.kind() == SpeakerKind.PERSON).isPresent();
  }
}
