package nl.samenspel.chassis.web;

import java.nio.charset.StandardCharsets;

/** Characters that no text of a person holds and no database keeps. */
final class Characters {

  private Characters() {}

  /** Whether a text holds U+0000, which PostgreSQL refuses, or half a surrogate pair. */
  static boolean areUnusableIn(String text) {
    return text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
