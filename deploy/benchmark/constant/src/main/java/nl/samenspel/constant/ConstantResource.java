package nl.samenspel.constant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Answers the same to all who may ask: about as much as a partnership with two members. */
@Path("/constant")
@Produces(MediaType.APPLICATION_JSON)
public class ConstantResource {
  private static final String ANSWER =
      """
      {"id":"0197a2f0-8f11-7c3e-9f65-2f1d5f1c7a10","name":"Werk in de techniek 1",\
      "purpose":"Werkzoekenden aan een vakdiploma en een baan helpen.","origin":"voluntary",\
      "orientation":"demand","form":"network","region":"Regio 1","startsOn":"2026-01-05",\
      "status":"active","cycle":1,"phase":"explore","members":[\
      {"id":"0197a2f0-9c20-7d41-8a55-0d6f3b1e2c01",\
      "organisation":"0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10","role":"lead","joinedOn":"2026-01-05"},\
      {"id":"0197a2f0-9c20-7d41-8a55-0d6f3b1e2c02",\
      "organisation":"0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a11","role":"partner",\
      "joinedOn":"2026-11-26"}]}\
      """;

  @GET
  @RolesAllowed({"administrator", "auditor", "coordinator", "member"})
  public String get() {
    return ANSWER;
  }
}
