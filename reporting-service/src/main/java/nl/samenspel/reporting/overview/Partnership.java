package nl.samenspel.reporting.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.reporting.party.Member;

/**
 * A partnership as the stream describes it; enumerations as they are on the wire.
 *
 * @param phaseSince when the phase began, or null while that was not told
 * @param phaseUntil when it was over, with the cycle or the partnership, or null while it goes on
 * @param members lead first; who left is among them
 */
public record Partnership(
    UUID id,
    String name,
    String origin,
    String orientation,
    String form,
    String region,
    LocalDate startsOn,
    String status,
    int cycle,
    String phase,
    LocalDate phaseSince,
    LocalDate phaseUntil,
    LocalDate endedOn,
    List<Member> members) {

  Partnership with(List<Member> others) {
    return new Partnership(
        id,
        name,
        origin,
        orientation,
        form,
        region,
        startsOn,
        status,
        cycle,
        phase,
        phaseSince,
        phaseUntil,
        endedOn,
        others);
  }

  public boolean ended() {
    return status.equals("ended");
  }
}
