package nl.samenspel.chassis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An answer as it was given, to be given again. */
record GivenAnswer(int status, String location, String etag, String body) {

  static GivenAnswer of(Response answer, ObjectMapper mapper) throws JsonProcessingException {
    var entity = answer.getEntity();
    return new GivenAnswer(
        answer.getStatus(),
        answer.getHeaderString(HttpHeaders.LOCATION),
        entity instanceof Versioned versioned ? EntityTags.of(versioned) : null,
        entity == null ? null : mapper.writeValueAsString(entity));
  }

  Response again() {
    return Response.status(status)
        .header(HttpHeaders.LOCATION, location)
        .header(HttpHeaders.ETAG, etag)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(body)
        .build();
  }
}
