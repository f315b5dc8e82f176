package io.soundbite.lucene;

import java.util.function.BinaryOperator;
import org.apache.lucene.util.automaton.RegExp;

/**
 * How large the automaton of a regular expression becomes as Lucene writes it out, before its own
 * limits hold: {@code x+} is {@code x} and {@code x*}, {@code x{3,9}} is {@code x} nine times, and
 * joining two parts draws a transition from each end of the one to each beginning of the other.
 * Reckoned as by Glushkov, <i>The abstract theory of automata</i>, 1961.
 *
 * @param states and transitions, together
 * @param begins transitions that leave the first state
 * @param ends states where it may end
 * @param mayBeEmpty whether it takes the empty word
 */
record RegexSize(double states, double begins, double ends, boolean mayBeEmpty) {

  private static final RegexSize NOTHING = new RegexSize(1, 0, 1, true);

  /** The size, or any size above {@code enough} as soon as it is seen to be exceeded. */
  static RegexSize of(RegExp regex, double enough) {
    return switch (regex.kind) {
      case REGEXP_UNION -> both(regex, enough, RegexSize::or);
      case REGEXP_CONCATENATION -> both(regex, enough, RegexSize::then);
      case REGEXP_INTERSECTION -> both(regex, enough, RegexSize::and);
      case REGEXP_OPTIONAL -> of(regex.exp1, enough).or(NOTHING);
      case REGEXP_REPEAT -> of(regex.exp1, enough).repeated();
      case REGEXP_REPEAT_MIN -> {
        RegexSize once = of(regex.exp1, enough);
        yield once.times(regex.min, enough).then(once.repeated());
      }
      case REGEXP_REPEAT_MINMAX -> {
        RegexSize most = of(regex.exp1, enough).times(regex.max, enough);
        yield new RegexSize(most.states, most.begins, most.states, regex.min == 0);
      }
      case REGEXP_CHAR_CLASS -> letter(regex.from.length);
      case REGEXP_STRING -> new RegexSize(3.0 * regex.s.length(), 2, 1, false);
      case REGEXP_INTERVAL -> letter(20.0 * Math.max(10, regex.digits));
      case REGEXP_ANYSTRING -> letter(1).repeated();
      case REGEXP_COMPLEMENT,
          REGEXP_DEPRECATED_COMPLEMENT,
          REGEXP_CHAR,
          REGEXP_CHAR_RANGE,
          REGEXP_ANYCHAR,
          REGEXP_EMPTY,
          REGEXP_AUTOMATON ->
          letter(2);
    };
  }

  private static RegexSize both(RegExp regex, double enough, BinaryOperator<RegexSize> joined) {
    RegexSize first = of(regex.exp1, enough);
    return first.states > enough ? first : joined.apply(first, of(regex.exp2, enough));
  }

  /** One letter, of so many ranges of characters. */
  private static RegexSize letter(double ranges) {
    return new RegexSize(2 + ranges, ranges, 1, false);
  }

  private RegexSize then(RegexSize next) {
    return new RegexSize(
        states + next.states + ends * next.begins,
        begins + (mayBeEmpty ? next.begins : 0),
        next.ends + (next.mayBeEmpty ? ends : 0),
        mayBeEmpty && next.mayBeEmpty);
  }

  private RegexSize or(RegexSize other) {
    return new RegexSize(
        states + other.states + begins + other.begins,
        begins + other.begins,
        ends + other.ends,
        mayBeEmpty || other.mayBeEmpty);
  }

  private RegexSize and(RegexSize other) {
    return new RegexSize(
        states * other.states,
        begins * other.begins,
        ends * other.ends,
        mayBeEmpty && other.mayBeEmpty);
  }

  private RegexSize repeated() {
    return new RegexSize(states + (1 + ends) * begins + 1, begins, ends + 1, true);
  }

  private RegexSize times(int count, double enough) {
    RegexSize all = NOTHING;
    for (int i = 0; i < count && all.states <= enough; i++) {
      all = all.then(this);
    }
    return all;
  }
}
