package nl.samenspel.partnership.recovery;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.time.NotFarAhead;
import nl.samenspel.partnership.partnership.Partnership;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "With whom the plan is shared.")
record SharingRequest(
    @NotEmpty
        @Size(max = 200)
        @Schema(
            description = "Members, the parties among them.",
            examples =
                "[\"0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10\","
                    + " \"0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a11\"]")
        List<@NotNull UUID> sharedWith,
    @NotFarAhead
        @Schema(
            description =
                "When trust is measured again, today at the earliest. Left out, some weeks from"
                    + " now: six unless configured otherwise.",
            examples = "2027-01-08")
        LocalDate measureTrustOn) {

  /**
   * @param usualWeeks after how many weeks trust is measured when nobody says
   * @throws InvalidInput when somebody is no member, or the day has passed; all at once
   */
  Sharing toSharing(Partnership partnership, Instant at, LocalDate today, int usualWeeks) {
    var issues = new ArrayList<Issue>();
    for (var index = 0; index < sharedWith.size(); index++) {
      var organisation = sharedWith.get(index);
      if (!partnership.has(organisation)) {
        issues.add(Issue.inBody("not-a-member", "sharedWith[" + index + "]", organisation));
      }
    }
    if (measureTrustOn != null && measureTrustOn.isBefore(today)) {
      issues.add(Issue.inBody("in-the-past", "measureTrustOn", measureTrustOn));
    }
    if (!issues.isEmpty()) {
      throw new InvalidInput(issues);
    }
    var measured = measureTrustOn == null ? today.plusWeeks(usualWeeks) : measureTrustOn;
    return new Sharing(sharedWith.stream().distinct().toList(), today, at, measured);
  }
}
