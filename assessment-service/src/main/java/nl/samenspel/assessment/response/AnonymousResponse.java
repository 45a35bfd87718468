package nl.samenspel.assessment.response;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.instrument.Audience;

/** What somebody answered; its id is random, so that it tells no order. */
@Entity
@Table(name = "response")
class AnonymousResponse {

  @Id private UUID id;
  private UUID assessment;
  private UUID organisation;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Convert(converter = AnswersColumn.class)
  private Map<String, Integer> answers;

  /** Whether it came on paper; only until the scores are fixed: see {@link Responses#deal}. */
  private boolean onPaper;

  /** Whether it was dealt out among the others since it was written: see {@link Dealing}. */
  private boolean dealt;

  protected AnonymousResponse() {}

  AnonymousResponse(
      UUID assessment,
      UUID organisation,
      Audience audience,
      Map<String, Integer> answers,
      boolean onPaper) {
    this.id = UUID.randomUUID();
    this.assessment = assessment;
    this.organisation = organisation;
    this.audience = audience;
    this.answers = answers;
    this.onPaper = onPaper;
  }

  UUID organisation() {
    return organisation;
  }

  Audience audience() {
    return audience;
  }

  boolean onPaper() {
    return onPaper;
  }

  Map<String, Integer> answers() {
    return answers;
  }
}
