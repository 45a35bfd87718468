package nl.samenspel.partnership.organisation;

import java.util.Objects;

/** A number under which a register knows an organisation. */
public record Identifier(Scheme scheme, String value) {

  public Identifier {
    Objects.requireNonNull(scheme);
    if (!scheme.accepts(value)) {
      throw new IllegalArgumentException("Not a number of " + scheme.code());
    }
  }

  /** As it is kept and filtered on: {@code oin:00000001001234567000}. */
  static Identifier parse(String compact) {
    var colon = compact.indexOf(':');
    return new Identifier(Scheme.of(compact.substring(0, colon)), compact.substring(colon + 1));
  }

  String compact() {
    return scheme.code() + ":" + value;
  }
}
