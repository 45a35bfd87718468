package nl.samenspel.partnership.recovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.partnership.complaint.External;
import nl.samenspel.partnership.complaint.LoggedComplaint;
import nl.samenspel.partnership.partnership.Partnership;

/**
 * Somebody whose side of the story is heard: who complained and who was complained about.
 *
 * @param id the organisation; of an outsider, who is not known by name, the complaint
 * @param external the kind of outsider, or null for a member
 * @param speaker the member that enters the perspective: the organisation itself, or somebody on
 *     behalf of an outsider
 */
record Party(UUID id, External external, UUID speaker) {

  /** The parties to these complaints that are there to speak: who has left is not asked. */
  static List<Party> to(List<LoggedComplaint> complaints, Partnership partnership) {
    var members = members(complaints, partnership);
    var parties = new ArrayList<Party>();
    members.forEach(member -> parties.add(new Party(member, null, member)));
    complaints.stream()
        .filter(complaint -> complaint.external() != null)
        .map(complaint -> outsider(complaint, members, partnership))
        .forEach(parties::add);
    return List.copyOf(parties);
  }

  private static Set<UUID> members(List<LoggedComplaint> complaints, Partnership partnership) {
    var members = new LinkedHashSet<UUID>();
    complaints.stream()
        .flatMap(
            each -> Stream.concat(Stream.ofNullable(each.complainant()), each.about().stream()))
        .filter(partnership::has)
        .forEach(members::add);
    return members;
  }

  private static Party outsider(
      LoggedComplaint complaint, Set<UUID> parties, Partnership partnership) {
    var handler = complaint.handler().filter(partnership::has);
    return new Party(
        complaint.id(), complaint.external(), voice(handler.stream(), parties, partnership));
  }

  /**
   * An outsider is spoken for by a member that is no party, where there is one: whoever handled the
   * complaint, else the lead, else another member. Who speaks for two sides would know both.
   *
   * @param first who is asked before the others
   */
  static UUID voice(Stream<UUID> first, Collection<UUID> parties, Partnership partnership) {
    return Stream.of(first, Stream.of(partnership.lead()), partnership.organisations().stream())
        .flatMap(each -> each)
        .filter(member -> !parties.contains(member))
        .findFirst()
        .orElseGet(partnership::lead);
  }
}
