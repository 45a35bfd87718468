package nl.samenspel.partnership.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.samenspel.chassis.problem.RuleViolation;

class DivisionPropertyTest {

  @Property(tries = 200)
  void whateverMembersDoOnlyAWholeIsAgreedAndOnlyByAll(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 11) Integer> moves) {
    var members = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
    var division = new Division(new UUID(0, 9), 1);
    for (var move : moves) {
      var member = members.get(move % 3);
      try {
        switch (move / 3) {
          case 0 -> division.propose(UUID.randomUUID(), member, promise("25"));
          case 1 -> division.contributions().stream().findFirst().ifPresent(division::remove);
          case 2 ->
              division.contributions().stream()
                  .findFirst()
                  .ifPresent(each -> division.change(each, promise("50")));
          default -> division.agree(member, null, members, LocalDate.EPOCH);
        }
      } catch (RuleViolation refused) {
        assertThat(move / 3).isEqualTo(3);
      }
      var events = division.releaseEvents();
      var whole = !division.contributions().isEmpty() && division.lacking().signum() == 0;
      assertThat(division.isAgreedBy(members))
          .isEqualTo(whole && division.awaiting(members).isEmpty());
      assertThat(division.agreedOn().isPresent()).isEqualTo(division.isAgreedBy(members));
      assertThat(events).hasSize(events.isEmpty() ? 0 : division.contributions().size());
      if (division.agreedOn().isPresent()) {
        assertThat(division.lacking()).isZero();
        assertThat(division.awaiting(members)).isEmpty();
      }
    }
  }

  private static Promise promise(String share) {
    return new Promise(
        ContributionKind.MONEY,
        BigDecimal.TEN,
        "EUR",
        null,
        new BigDecimal(share).setScale(Shares.SCALE));
  }
}
