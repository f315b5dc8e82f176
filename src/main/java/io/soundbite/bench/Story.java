package io.soundbite.bench;

import java.time.Instant;
import java.util.List;

/**
 * An event that several made articles tell of.
 *
 * @param number from 0 up
 * @param topic the number of its topic
 * @param at when it happened
 * @param statements what was said, which any of the articles may quote
 */
record Story(long number, int topic, Instant at, List<Statement> statements) {

  /**
   * What somebody said.
   *
   * @param speaker by his full name
   * @param role what he is, "minister"
   */
  record Statement(String speaker, String role, String words) {}
}
