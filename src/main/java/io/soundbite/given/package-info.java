/**
 * The checks that all packages share of what a caller gives them, and how nearly it was right; not
 * for callers themselves.
 */
@NullMarked
package io.soundbite.given;

import org.jspecify.annotations.NullMarked;
