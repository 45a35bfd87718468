package nl.samenspel.partnership.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import nl.samenspel.partnership.deliverable.DeliverableKind;
import nl.samenspel.partnership.partnership.Decimals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a delegate may decide for its organisation, up to what and until when. */
@Embeddable
@Schema(description = "What the delegate may decide for the organisation.")
record Mandate(
    @Column(name = "mandate_scope")
        @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "About what, for people to read.",
            examples = "Inhoud en planning van de opleidingen in onze regio.")
        String scope,
    @Column(name = "mandate_limit")
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        @Schema(
            description =
                "Up to how many euros. It is checked when the agreement note and the collaboration"
                    + " agreement are accepted, against the money that the organisation itself"
                    + " contributes in that cycle. No limit when left out.",
            examples = "50000.00")
        BigDecimal limit,
    @Column(name = "mandate_deliverables")
        @Enumerated(EnumType.STRING)
        @Size(min = 1, max = 6)
        @Schema(
            description = "Which deliverables it may accept. All when left out.",
            examples = "[\"startingNote\", \"letterOfIntent\"]")
        List<@NotNull DeliverableKind> deliverables,
    @Column(name = "mandate_until")
        @Schema(
            description = "Its last day. Until further notice when left out.",
            examples = "2027-12-31")
        LocalDate until) {

  /** How long ahead the end of a mandate is announced. */
  static final Period NOTICE = Period.ofMonths(1);

  Mandate {
    limit = Decimals.at(2, limit);
    deliverables =
        deliverables == null || deliverables.stream().anyMatch(Objects::isNull)
            ? deliverables
            : deliverables.stream().distinct().sorted().toList();
  }

  MandateState stateOn(LocalDate day) {
    if (until == null || until.isAfter(day.plus(NOTICE))) {
      return MandateState.VALID;
    }
    return until.isBefore(day) ? MandateState.EXPIRED : MandateState.EXPIRING;
  }

  boolean covers(DeliverableKind kind) {
    return deliverables == null || deliverables.contains(kind);
  }

  boolean allows(BigDecimal stake) {
    return limit == null || stake.compareTo(limit) <= 0;
  }
}
