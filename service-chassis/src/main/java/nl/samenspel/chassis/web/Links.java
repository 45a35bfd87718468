package nl.samenspel.chassis.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.TreeMap;

/** Addresses of other parts of the list that was asked for. */
final class Links {

  private Links() {}

  /** The address of the request with some of its query parameters replaced. */
  static String with(UriInfo uri, Map<String, Object> parameters) {
    var builder = uri.getRequestUriBuilder();
    new TreeMap<>(parameters).forEach((name, value) -> builder.replaceQueryParam(name, value));
    var built = builder.build();
    return built.getRawPath() + "?" + built.getRawQuery();
  }
}
