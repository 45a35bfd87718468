package nl.samenspel.chassis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Answers the version of what is read or made, and 304 to who has it already (RFC 9110, 13). */
@Provider
class EntityTags implements ContainerResponseFilter {

  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Inject ObjectMapper mapper;

  static String of(Versioned shown) {
    var besides = shown.besides();
    var mark = besides == null ? "" : "." + Integer.toHexString(besides.hashCode());
    return "\"" + shown.version() + mark + "\"";
  }

  /**
   * Whether a list of entity tags names this version, whatever was shown besides, and not a weak
   * form of it (13.1.1).
   */
  static boolean names(String header, long version) {
    return matches(header.replaceAll("\\.[0-9a-f]+\"", "\""), "\"" + version + "\"");
  }

  private static boolean matches(String header, String tag) {
    return header.strip().equals("*")
        || Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag::equals);
  }

  /** For reading, weak and strong compare alike (13.1.2). */
  private static boolean isKnown(String header, String tag) {
    return matches(header, tag) || matches(header, "W/" + tag);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() < 300) {
      var reads = READING.contains(request.getMethod());
      tagOf(response, reads).ifPresent(tag -> answer(tag, reads, request, response));
    }
  }

  /** Of a single resource that has no version, its content tells: all but a part of a list. */
  private Optional<String> tagOf(ContainerResponseContext response, boolean reads) {
    var entity = response.getEntity();
    if (entity instanceof Versioned versioned) {
      return Optional.of(of(versioned));
    }
    var isPart = entity instanceof Page || response.getHeaders().containsKey(HttpHeaders.LINK);
    return reads && entity instanceof Record && !isPart
        ? Optional.of("\"" + digest(entity) + "\"")
        : Optional.empty();
  }

  private String digest(Object entity) {
    try {
      var content = mapper.writeValueAsBytes(entity);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
    } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void answer(
      String tag,
      boolean reads,
      ContainerRequestContext request,
      ContainerResponseContext response) {
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    // There are sentences in it: a cache is not to ask with the tag of those in the other language.
    if (!response.getHeaders().containsKey(HttpHeaders.VARY)) {
      response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
    var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (reads && known != null && isKnown(known, tag)) {
      response.setStatus(304);
      response.setEntity(null);
    }
  }
}
