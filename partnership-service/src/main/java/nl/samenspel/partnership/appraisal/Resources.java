package nl.samenspel.partnership.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenspel.partnership.partnership.Decimals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the member can spare for taking part. What is absent is not known yet; nought is nothing.
 */
@Embeddable
@Schema(
    description =
        "What the member can spare. Leave out what is not known yet; 0 says that there is nothing.")
record Resources(
    @Column(name = "hours")
        @DecimalMin("0")
        @Digits(integer = 8, fraction = 2)
        @Schema(description = "Hours a month.", examples = "24")
        BigDecimal hours,
    @Column(name = "staff")
        @DecimalMin("0")
        @Digits(integer = 8, fraction = 2)
        @Schema(description = "How many people work on it.", examples = "2")
        BigDecimal staff,
    @Column(name = "budget")
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "Euros a year.", examples = "15000.00")
        BigDecimal budget,
    @Column(name = "energy")
        @Min(1)
        @Max(5)
        @Schema(
            description = "How much energy people have for it, from 1 (none) to 5 (plenty).",
            examples = "4")
        Integer energy) {

  static final Resources UNKNOWN = new Resources(null, null, null, null);

  private static final int LOW_ENERGY = 2;

  Resources {
    hours = Decimals.at(2, hours);
    staff = Decimals.at(2, staff);
    budget = Decimals.at(2, budget);
  }

  /** Of what there is too little. */
  List<Means> lacking() {
    return all().filter(Stock::isLacking).map(Stock::means).toList();
  }

  /** Of what nobody has said how much there is. */
  List<Means> unknown() {
    return all().filter(Stock::isUnknown).map(Stock::means).toList();
  }

  private Stream<Stock> all() {
    return Stream.of(
        new Stock(Means.HOURS, hours, none -> none.signum() == 0),
        new Stock(Means.STAFF, staff, none -> none.signum() == 0),
        new Stock(Means.BUDGET, budget, none -> none.signum() == 0),
        new Stock(
            Means.ENERGY,
            energy == null ? null : BigDecimal.valueOf(energy),
            level -> level.intValue() <= LOW_ENERGY));
  }

  /** What taking part costs. */
  enum Means {
    HOURS,
    STAFF,
    BUDGET,
    ENERGY
  }

  private record Stock(Means means, BigDecimal level, Predicate<BigDecimal> tooLittle) {

    boolean isUnknown() {
      return level == null;
    }

    boolean isLacking() {
      return level != null && tooLittle.test(level);
    }
  }
}
