package nl.samenspel.chassis.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Answers the links of a page as {@code Link} header (RFC 8288). */
@Provider
class PageLinks implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page && !page.links().isEmpty()) {
      response.getHeaders().putSingle("Link", String.join(", ", page.links()));
    }
  }
}
