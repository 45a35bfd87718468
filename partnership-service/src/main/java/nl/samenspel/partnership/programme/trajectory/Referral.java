package nl.samenspel.partnership.programme.trajectory;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.partnership.programme.Programme;

/**
 * Who was referred to which programme, by whom and when.
 *
 * @param provider who offers the programme: here too, as it decides who may see this
 * @param participant a reference that only the referring organisation can trace; null once erased
 */
@Embeddable
record Referral(
    UUID programme, UUID provider, UUID referredBy, String participant, LocalDate registeredOn) {

  static Referral to(Programme programme, UUID referredBy, String participant, LocalDate on) {
    return new Referral(programme.id(), programme.provider(), referredBy, participant, on);
  }

  Reference reference() {
    return new Reference(programme, referredBy, participant);
  }

  Referral of(String other) {
    return new Referral(programme, provider, referredBy, other, registeredOn);
  }

  Referral ofNobody() {
    return of(null);
  }

  /** What tells one trajectory from another: one programme, once, for each reference. */
  record Reference(UUID programme, UUID referredBy, String participant) {}
}
