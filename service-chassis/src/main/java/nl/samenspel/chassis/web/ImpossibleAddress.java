package nl.samenspel.chassis.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import nl.samenspel.chassis.problem.NotFound;

/**
 * One address for one resource: with a slash at its end there is nothing (NLGov,
 * no-trailing-slash). Nor is there anything by a name that could not be kept.
 */
@Provider
@PreMatching
class ImpossibleAddress implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    var path = request.getUriInfo().getRequestUri().getRawPath();
    if (path.length() > 1 && path.endsWith("/")
        || Characters.areUnusableIn(request.getUriInfo().getPath())) {
      throw new NotFound();
    }
  }
}
