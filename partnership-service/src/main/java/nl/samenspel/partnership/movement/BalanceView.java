package nl.samenspel.partnership.movement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.partnership.Phase;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "Balance",
    description = "How deepening and progress compare, in a cycle as a whole and in its parts.")
record BalanceView(
    @Schema(description = "Which cycle.", examples = "1") int cycle,
    @Schema(
            description = "With more than this share of the activities, one movement takes over.",
            examples = "0.75")
        BigDecimal largestShare,
    @Schema(
            description = "With fewer activities than this, nothing is said about the balance.",
            examples = "4")
        int fewestActivities,
    @Schema(description = "The cycle as a whole.") Part whole,
    @Schema(description = "Each phase, in the order of the phases.") List<OfPhase> phases,
    @Schema(description = "Each quarter in which something was done, the first one first.")
        List<OfQuarter> quarters) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "BalancePart", description = "How deepening and progress compare.")
  record Part(
      @Schema(description = "How many activities deepened.", examples = "2") int deepening,
      @Schema(description = "How many brought progress.", examples = "7") int progress,
      @Schema(
              description = "The share that deepened; absent when nothing was done.",
              examples = "0.2222")
          BigDecimal deepeningShare,
      @Schema(
              description = "The share that brought progress; absent when nothing was done.",
              examples = "0.7778")
          BigDecimal progressShare,
      @Schema(description = "Absent when neither takes over.") Warning warning) {}

  @Schema(name = "BalanceWarning", description = "One movement takes over from the other.")
  record Warning(
      @Schema(description = "Which one.", examples = "progress") Movement movement,
      @Schema(
              description = "What is the matter and what to do.",
              implementation = String.class,
              examples =
                  "7 van de 9 activiteiten gingen over vooruitgang (78%); de grens is 75%. Neem tijd"
                      + " om te bespreken wat ieder ervan vindt.")
          Text explanation,
      @Schema(description = "The activities that it rests on, the first day first.")
          List<UUID> evidence) {}

  @Schema(name = "BalanceOfPhase")
  record OfPhase(@Schema(examples = "explore") Phase phase, Part balance) {}

  @Schema(name = "BalanceOfQuarter")
  record OfQuarter(
      @Schema(type = SchemaType.STRING, implementation = String.class, examples = "2026-Q1")
          Quarter quarter,
      Part balance) {}

  static BalanceView of(int cycle, List<Deed> deeds, Thresholds thresholds) {
    return new BalanceView(
        cycle,
        thresholds.largestShare(),
        thresholds.fewestActivities(),
        part(Balance.of(deeds), thresholds),
        Balance.perPhase(deeds).entrySet().stream()
            .map(each -> new OfPhase(each.getKey(), part(each.getValue(), thresholds)))
            .toList(),
        Balance.perQuarter(deeds).entrySet().stream()
            .map(each -> new OfQuarter(each.getKey(), part(each.getValue(), thresholds)))
            .toList());
  }

  private static Part part(Balance balance, Thresholds thresholds) {
    return new Part(
        balance.deepening().size(),
        balance.progress().size(),
        balance.share(Movement.DEEPENING).orElse(null),
        balance.share(Movement.PROGRESS).orElse(null),
        balance
            .takingOver(thresholds.largestShare(), thresholds.fewestActivities())
            .map(movement -> warning(balance, movement, thresholds.largestShare()))
            .orElse(null));
  }

  private static Warning warning(Balance balance, Movement movement, BigDecimal largestShare) {
    var evidence = balance.of(movement);
    var share = balance.share(movement).orElseThrow();
    var explanation =
        Text.of(
            "balance.takingOver." + movement,
            evidence.size(),
            balance.total(),
            share,
            largestShare);
    return new Warning(movement, explanation, evidence);
  }
}
