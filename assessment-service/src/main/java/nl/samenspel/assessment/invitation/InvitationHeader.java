package nl.samenspel.assessment.invitation;

import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;

/** The header in which a respondent sends the token. */
public final class InvitationHeader {

  public static final String NAME = "Invitation-Token";

  private InvitationHeader() {}

  /**
   * @throws InvalidInput when there is no token
   */
  public static String required(String token) {
    if (token == null || token.isBlank()) {
      throw InvalidInput.of(Issue.inHeader("invitation-token-required", NAME));
    }
    return token.strip();
  }
}
