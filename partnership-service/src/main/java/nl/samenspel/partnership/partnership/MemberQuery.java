package nl.samenspel.partnership.partnership;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which members. */
public class MemberQuery {

  @QueryParam("former")
  @Parameter(description = "Those who have left too.", example = "true")
  public Boolean former;

  boolean includes(Member member) {
    return member.isCurrent() || Boolean.TRUE.equals(former);
  }
}
