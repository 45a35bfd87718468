package nl.samenspel.partnership.option;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.partnership.partnership.Partnership;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something the members could do.")
record OptionRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "What it is.", examples = "Lesgeven op twee plaatsen")
        String title,
    @Size(max = 4000)
        @Schema(
            description = "How it would work.",
            examples = "De ene week in Rotterdam, de andere in Dordrecht.")
        String description,
    @NotEmpty
        @Size(max = 200)
        @Schema(description = "What it would bring each member: one effect for every member.")
        List<@Valid @NotNull Effect> effects) {

  static OptionRequest from(Option option) {
    return new OptionRequest(option.title(), option.description(), option.effects());
  }

  Option toOption(UUID id, UUID partnership, UUID proposedBy) {
    return applyTo(new Option(id, partnership, proposedBy));
  }

  Option applyTo(Option option) {
    return option.describe(title, description, effects);
  }

  /**
   * @throws InvalidInput when a member is left out, named twice, or is no member; all at once
   */
  void requireAnEffectForEach(Partnership partnership) {
    var issues = new ArrayList<Issue>();
    var named = new HashSet<UUID>();
    for (var index = 0; index < effects.size(); index++) {
      var organisation = effects.get(index).organisation();
      var property = "effects[" + index + "].organisation";
      if (!partnership.has(organisation)) {
        issues.add(Issue.inBody("not-a-member", property, organisation));
      } else if (!named.add(organisation)) {
        issues.add(Issue.inBody("named-twice", property, organisation));
      }
    }
    var left = partnership.organisations().stream().filter(member -> !named.contains(member));
    left.forEach(member -> issues.add(Issue.inBody("effect-missing", "effects", null, member)));
    if (!issues.isEmpty()) {
      throw new InvalidInput(issues);
    }
  }
}
