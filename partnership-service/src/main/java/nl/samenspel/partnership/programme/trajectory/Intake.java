package nl.samenspel.partnership.programme.trajectory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenspel.partnership.partnership.Decimals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What candidate and client manager know before it starts. */
@Embeddable
@Schema(description = "Where the participant stands, what can be expected, how, and at what cost.")
record Intake(
    @NotNull
        @Min(1)
        @Max(8)
        @Schema(
            description =
                "The level at which the participant is when it starts, from 1 to 8 of the European"
                    + " Qualifications Framework (NLQF in the Netherlands, VKS in Flanders).",
            examples = "3")
        Integer level,
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "What can realistically be expected.", examples = "diploma")
        Expectation expectation,
    @Size(max = 4000)
        @Schema(
            description = "What there is to say about it. No names: it is about a person.",
            examples = "Werk na het diploma is haalbaar als het reizen lukt.")
        String note,
    @Size(max = 30)
        @Schema(
            description = "The steps that are planned, in their order.",
            examples = "[\"Taalmodule\", \"Opleiding tester\", \"Stage\"]")
        List<@NotBlank @Size(max = 300) String> steps,
    @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        @Schema(
            description =
                "What it costs as planned, in euros; as the programme has it when left out.",
            examples = "7500.00")
        BigDecimal cost,
    @Schema(
            description =
                "The day on which both candidate and client manager had this intake. It cannot"
                    + " start before that day.",
            examples = "2026-09-01")
        LocalDate sharedOn) {

  Intake {
    steps = steps == null ? List.of() : steps;
    cost = Decimals.at(2, cost);
  }

  /** The same, at what the programme costs when nothing else was said. */
  Intake atCost(Optional<BigDecimal> usual) {
    return cost != null
        ? this
        : new Intake(level, expectation, note, steps, usual.orElse(null), sharedOn);
  }

  /**
   * The same in the place of another one: what is not said of the cost stays as it is, and so does
   * when it was shared unless it says something else. So saying the same again changes nothing,
   * whatever a programme costs by now.
   */
  Intake after(Intake before) {
    var whole = atCost(Optional.ofNullable(before.cost));
    return sharedOn == null && whole.saysTheSameAs(before) ? before : whole;
  }

  Intake shared(LocalDate on) {
    return new Intake(level, expectation, note, steps, cost, on);
  }

  /** The same without what is about a person. */
  Intake withoutTexts() {
    return new Intake(level, expectation, null, List.of(), cost, sharedOn);
  }

  /** Whether it says the same, whenever it was shared. */
  boolean saysTheSameAs(Intake other) {
    return shared(null).equals(other.shared(null));
  }

  /** Whether it differs in what others were told. */
  boolean isNewsAfter(Intake other) {
    return !Objects.equals(level, other.level) || !Objects.equals(cost, other.cost);
  }
}
