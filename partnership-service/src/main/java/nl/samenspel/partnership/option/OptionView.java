package nl.samenspel.partnership.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Option", description = "Something the members could do, weighed.")
record OptionView(
    @Schema(examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(description = "What it is.", examples = "Lesgeven op twee plaatsen") String title,
    @Schema(description = "How it would work.") String description,
    @Schema(description = "Who put it forward.", examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID proposedBy,
    @Schema(description = "What it would bring whom.") List<Effect> effects,
    @Schema(description = "Nobody loses and at least one gains.", examples = "true")
        boolean mutualGain,
    @Schema(description = "The members that lose.") List<UUID> worseOff,
    @Schema(description = "The options that are better for somebody and worse for nobody.")
        List<UUID> dominatedBy,
    @Schema(
            description =
                "No option dominates it: none is better for somebody and worse for nobody.",
            examples = "true")
        boolean pareto,
    @Schema(
            description =
                "Members of whom it is not known what it brings them, as they joined later. The"
                    + " option is compared again once their effects are there.")
        List<UUID> missing,
    @Schema(description = "What it brings all members together.", examples = "5") int surplus,
    @Schema(
            description =
                "How evenly the surplus is divided, from 0 (one has it all) to 1 (all have the"
                    + " same): one minus the Gini coefficient, corrected for small groups. Absent"
                    + " when somebody loses or there is nothing to divide.",
            examples = "0.8")
        BigDecimal evenness,
    @Schema(
            description = "What the weighing came to, in words.",
            implementation = String.class,
            examples = "Niemand gaat erop achteruit en ten minste één lid gaat erop vooruit.")
        Text explanation,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static OptionView of(
      Option option,
      Weighing weighing,
      Function<UUID, String> names,
      Function<UUID, String> titles) {
    return new OptionView(
        option.id(),
        option.title(),
        option.description(),
        option.proposedBy(),
        option.effects(),
        weighing.mutualGain(),
        weighing.worseOff(),
        weighing.dominatedBy(),
        weighing.pareto(),
        weighing.missing(),
        weighing.surplus(),
        weighing.evenness(),
        weighing.explanation(names, titles),
        version(option, weighing));
  }

  /** Follows the weighing too: that changes with the other options and with the members. */
  private static long version(Option option, Weighing weighing) {
    return option.version() << Integer.SIZE | Integer.toUnsignedLong(weighing.hashCode());
  }
}
