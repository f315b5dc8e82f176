package io.soundbite.search;

/**
 * A word or phrase that is more frequent in a part of the index than in the rest of it.
 *
 * @param text as most texts of the part write it
 * @param within how many articles, or quotes, of the part have it, in any of its forms
 * @param anywhere how many of the whole index have it, those of the part among them
 * @param score what the measure says; above 0, larger for a larger difference
 */
public record SignificantTerm(String text, long within, long anywhere, double score) {}
