package nl.samenspel.chassis.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers the links of a page as {@code Link} header (RFC 8288). Where a resource answers a list as
 * a whole, whoever asks for a page of it gets that, and who does not gets all.
 */
@Provider
class PageLinks implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> answered) {
      var page = isWhole(answered) ? Paging.of(request.getUriInfo()).part(answered) : answered;
      if (!page.links().isEmpty()) {
        response.setEntity(page);
        response.getHeaders().putSingle("Link", String.join(", ", page.links()));
      }
    }
  }

  private static boolean isWhole(Page<?> page) {
    return page.total() != null && page.links().isEmpty();
  }
}
