package io.soundbite.read;

/**
 * Where a record stands.
 *
 * @param file the file as its reader names it, such as a path
 * @param record which one of the file, from 1, as a {@link Rejection} counts them
 */
public record Origin(String file, long record) {}
