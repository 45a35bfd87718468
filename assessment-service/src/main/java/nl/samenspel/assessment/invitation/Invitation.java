package nl.samenspel.assessment.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.samenspel.assessment.instrument.Audience;

/**
 * The right to answer once. It knows that it was used, and nothing else: not when, and not for
 * what. No id in the order of time, no timestamp, no version.
 */
@Entity
public class Invitation {

  @Id private String tokenHash;

  private UUID assessment;
  private UUID organisation;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  private boolean answered;

  /** Whether the answers came in on paper, so that no token was ever handed out. */
  private boolean onPaper;

  protected Invitation() {}

  /**
   * Uses the invitation up.
   *
   * @throws AlreadyAnswered when it was used before
   */
  public void use() {
    if (answered) {
      throw new AlreadyAnswered();
    }
    answered = true;
  }

  public boolean answered() {
    return answered;
  }

  public UUID assessment() {
    return assessment;
  }

  public UUID organisation() {
    return organisation;
  }

  public Audience audience() {
    return audience;
  }
}
