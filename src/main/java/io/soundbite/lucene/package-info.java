/** The backend on Apache Lucene. */
@NullMarked
package io.soundbite.lucene;

import org.jspecify.annotations.NullMarked;
