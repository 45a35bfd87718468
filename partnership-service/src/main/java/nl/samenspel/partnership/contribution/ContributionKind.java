package nl.samenspel.partnership.contribution;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** What a member brings in, and in what it is counted. */
public enum ContributionKind {
  MONEY("EUR") {
    @Override
    boolean counts(String unit) {
      return CURRENCIES.contains(unit);
    }
  },

  HOURS("hours"),

  /** In full-time equivalents. */
  STAFF("fte"),

  /** Rooms, equipment, materials: by their value in money. */
  IN_KIND("EUR") {
    @Override
    boolean counts(String unit) {
      return CURRENCIES.contains(unit);
    }
  };

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private final String usualUnit;

  ContributionKind(String usualUnit) {
    this.usualUnit = usualUnit;
  }

  /** The unit when nobody says. */
  String usualUnit() {
    return usualUnit;
  }

  /** Whether it can be counted in a unit: a currency (ISO 4217), hours or fte. */
  boolean counts(String unit) {
    return usualUnit.equals(unit);
  }
}
