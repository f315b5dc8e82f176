package io.soundbite.insight;

import java.util.Optional;

/**
 * What a speaker is called beside the name.
 *
 * @param role as most quotes have it, "House Speaker"
 * @param quotes how many have it
 * @param first the first month in which one has it, "2019-01"; empty where none has a date
 * @param last the last such month
 */
public record HeldRole(String role, long quotes, Optional<String> first, Optional<String> last) {}
