package nl.samenspel.assessment.response;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A remark on a dimension. It stands apart from the scores and the organisation of who made it: who
 * recognises a style of writing is not to find the scores beside it.
 */
@Entity
@Table(name = "response_comment")
class AnonymousComment {

  @Id private UUID id;
  private UUID assessment;
  private String dimension;
  private String body;

  protected AnonymousComment() {}

  AnonymousComment(UUID assessment, String dimension, String body) {
    this.id = UUID.randomUUID();
    this.assessment = assessment;
    this.dimension = dimension;
    this.body = body;
  }

  String dimension() {
    return dimension;
  }

  String body() {
    return body;
  }
}
