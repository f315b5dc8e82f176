package io.soundbite.insight;

/**
 * Whom one outlet quotes.
 *
 * @param outlet its name
 * @param quotes how many quotes it carries, those of unnamed speakers too
 * @param diversity of the named speakers among them
 */
public record OutletVoices(String outlet, long quotes, Diversity diversity) {}
