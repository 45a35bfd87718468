package nl.samenspel.partnership.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class SharesTest {

  private static final Division DIVISION = new Division(new UUID(0, 0), 1);
  private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

  @Example
  void threeEqualPartsAddUpAllTheSame() {
    var shares = Shares.of(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE));

    assertThat(shares)
        .containsExactly(
            new BigDecimal("33.3334"), new BigDecimal("33.3333"), new BigDecimal("33.3333"));
  }

  @Example
  void aTenThousandthShortIsShort() {
    var shares = List.of(new BigDecimal("33.3333"), new BigDecimal("66.6666"));

    assertThat(Shares.addUp(shares)).isFalse();
    assertThat(Shares.lacking(shares)).isEqualTo(SMALLEST);
  }

  @Property
  void sharesAddUpToExactlyAHundred(
      @ForAll("amounts") @Size(min = 1, max = 40) List<BigDecimal> amounts) {
    var shares = Shares.of(amounts);

    var nothingToDivide = amounts.stream().allMatch(amount -> amount.signum() == 0);
    assertThat(Shares.addUp(shares)).isEqualTo(!nothingToDivide);
    assertThat(shares).hasSameSizeAs(amounts).allMatch(share -> share.scale() == Shares.SCALE);
  }

  @Property
  void eachShareIsLessThanOneSmallestPartOff(
      @ForAll("amounts") @Size(min = 1, max = 40) List<BigDecimal> amounts) {
    var shares = Shares.of(amounts);

    var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    for (var index = 0; index < amounts.size(); index++) {
      // share ÷ 100 against amount ÷ sum, without dividing
      var off =
          shares.get(index).multiply(sum).subtract(amounts.get(index).multiply(Shares.WHOLE)).abs();
      assertThat(sum.signum() == 0 || off.compareTo(SMALLEST.multiply(sum)) < 0).isTrue();
    }
  }

  @Property
  void whoBringsMoreNeverGetsLess(
      @ForAll("amounts") @Size(min = 1, max = 40) List<BigDecimal> amounts) {
    var shares = Shares.of(amounts);

    for (var one = 0; one < amounts.size(); one++) {
      for (var other = 0; other < amounts.size(); other++) {
        assertThat(
                amounts.get(one).compareTo(amounts.get(other)) <= 0
                    || shares.get(one).compareTo(shares.get(other)) >= 0)
            .isTrue();
      }
    }
  }

  @Property
  void totalsKeepEveryCentOfEachKindAndUnit(@ForAll("contributions") List<Contribution> all) {
    var totals = Total.of(all);

    for (var total : totals) {
      var amounts =
          all.stream()
              .map(Contribution::promise)
              .filter(
                  promise -> promise.kind() == total.kind() && promise.unit().equals(total.unit()))
              .map(Promise::amount)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(total.amount()).isEqualByComparingTo(amounts);
      assertThat(Shares.addUp(total.members().stream().map(Total.Part::share).toList())).isTrue();
    }
    assertThat(totals).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<BigDecimal>> amounts() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("999999999999.99"))
        .ofScale(2)
        .list();
  }

  @Provide
  Arbitrary<List<Contribution>> contributions() {
    var amount =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("0.01"), new BigDecimal("9999.99"))
            .ofScale(2);
    return Combinators.combine(
            Arbitraries.of(ContributionKind.class), amount, Arbitraries.integers().between(1, 5))
        .as(
            (kind, money, member) ->
                new Contribution(
                    UUID.randomUUID(),
                    DIVISION,
                    new UUID(0, member),
                    new Promise(kind, money, kind.usualUnit(), null, BigDecimal.ZERO)))
        .list()
        .ofMaxSize(20);
  }
}
