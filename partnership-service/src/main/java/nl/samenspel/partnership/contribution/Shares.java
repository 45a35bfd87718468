package nl.samenspel.partnership.contribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Percentages that add up exactly, in decimal arithmetic with a fixed scale. Pure: values in,
 * values out.
 */
final class Shares {

  /** A ten-thousandth of a percent is the smallest part that anything is divided into. */
  static final int SCALE = 4;

  static final BigDecimal WHOLE = new BigDecimal("100").setScale(SCALE);

  private static final BigDecimal PARTS = WHOLE.movePointRight(SCALE);

  private Shares() {}

  /** How much is given away in all. */
  static BigDecimal sum(Collection<BigDecimal> shares) {
    return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(SCALE);
  }

  /** What is still to be given away; negative when too much is. */
  static BigDecimal lacking(Collection<BigDecimal> shares) {
    return WHOLE.subtract(sum(shares));
  }

  static boolean addUp(Collection<BigDecimal> shares) {
    return lacking(shares).signum() == 0;
  }

  /**
   * The share of each amount in their sum, by largest remainder: each is at most one smallest part
   * off, and together they are exactly 100 %. Of equal remainders the first comes first.
   *
   * @param amounts none negative
   * @return in the same order; all nought when there is nothing to divide
   */
  static List<BigDecimal> of(List<BigDecimal> amounts) {
    var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() == 0) {
      return amounts.stream().map(any -> BigDecimal.ZERO.setScale(SCALE)).toList();
    }
    var exact = amounts.stream().map(amount -> amount.multiply(PARTS)).toList();
    var parts = exact.stream().map(each -> each.divideToIntegralValue(sum).toBigInteger()).toList();
    var left =
        PARTS.toBigInteger().subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add));
    var favoured =
        IntStream.range(0, amounts.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer index) -> exact.get(index).remainder(sum)).reversed())
            .limit(left.longValueExact())
            .collect(Collectors.toSet());
    return IntStream.range(0, amounts.size())
        .mapToObj(
            index ->
                parts.get(index).add(favoured.contains(index) ? BigInteger.ONE : BigInteger.ZERO))
        .map(
            part ->
                new BigDecimal(part).movePointLeft(SCALE).setScale(SCALE, RoundingMode.UNNECESSARY))
        .toList();
  }
}
