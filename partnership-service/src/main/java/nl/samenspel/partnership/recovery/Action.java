package nl.samenspel.partnership.recovery;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.partnership.history.Erasing;

/**
 * Something that is done to repair what went wrong. It is kept as it is written here.
 *
 * @param owner the member that does it; null while that is not settled
 * @param due by when; null while that is not settled
 * @param doneOn when it was done; null while it is not
 * @param droppedBecause why it is not done after all; null while it is to be done
 */
record Action(
    UUID id,
    String title,
    UUID owner,
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due,
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate doneOn,
    String droppedBecause) {

  @JsonIgnore
  boolean isDone() {
    return doneOn != null;
  }

  @JsonIgnore
  boolean isDropped() {
    return droppedBecause != null;
  }

  /** Whether nobody waits for it any longer. */
  @JsonIgnore
  boolean isSettled() {
    return isDone() || isDropped();
  }

  /** Whether it is known who does it by when. */
  @JsonIgnore
  boolean isPromised() {
    return owner != null && due != null;
  }

  Action withoutTexts() {
    return new Action(
        id, Erasing.ERASED, owner, due, doneOn, droppedBecause == null ? null : Erasing.ERASED);
  }

  Action with(Outcome outcome) {
    return new Action(id, title, owner, due, outcome.doneOn(), outcome.droppedBecause());
  }
}
