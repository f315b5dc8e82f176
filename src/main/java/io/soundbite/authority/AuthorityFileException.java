package io.soundbite.authority;

/** Tells that an authority file cannot be read: which file, which line, what is allowed. */
public final class AuthorityFileException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  AuthorityFileException(String file, String message) {
    super(file + ": " + message);
  }

  AuthorityFileException(String file, int line, String message) {
    super(file + ", line " + line + ": " + message);
  }
}
