package nl.samenspel.assessment.result.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/** An exact number: sums and means of it do not depend on the order. Always in lowest terms. */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  public static final Fraction ZERO = of(0);

  public Fraction {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("A fraction of nothing");
    }
    var common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  public static Fraction of(long whole) {
    return of(whole, 1);
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * The plain mean.
   *
   * @throws ArithmeticException when there is nothing to take the mean of
   */
  public static Fraction mean(Collection<Fraction> fractions) {
    return sum(fractions).dividedBy(fractions.size());
  }

  public static Fraction sum(Collection<Fraction> fractions) {
    return fractions.stream().reduce(ZERO, Fraction::plus);
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Fraction dividedBy(long divisor) {
    return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
  }

  /**
   * @throws ArithmeticException when the divisor is zero
   */
  public Fraction dividedBy(Fraction divisor) {
    return times(new Fraction(divisor.denominator, divisor.numerator));
  }

  /** As a decimal number, halves away from zero. */
  public BigDecimal rounded(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
