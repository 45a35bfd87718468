package nl.samenspel.assessment.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Keeps answering and closing apart: an answer that is accepted is counted, one that comes too late
 * is refused, and nothing lies in between. Who answers passes through beside all others without
 * touching a row that they all share; who closes waits until all are through.
 */
@ApplicationScoped
public class Gate {

  @Inject EntityManager database;

  /** Goes through; until the transaction ends nobody can close. */
  void pass(UUID assessment) {
    lock("pg_advisory_xact_lock_shared", assessment);
  }

  /** Shuts the gate until the transaction ends, once everybody who was going through is through. */
  public void shut(UUID assessment) {
    lock("pg_advisory_xact_lock", assessment);
  }

  private void lock(String function, UUID assessment) {
    // The random part of the id; two assessments that share it would only wait for each other.
    database
        .createNativeQuery("select 1 from " + function + "(?1)")
        .setParameter(1, assessment.getLeastSignificantBits())
        .getSingleResult();
  }
}
