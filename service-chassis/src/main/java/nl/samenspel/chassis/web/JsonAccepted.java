package nl.samenspel.chassis.web;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Where a resource does not say what it produces, it is JSON. Whoever accepts no JSON hears so
 * before anything is done; the framework would give them Java's own way of writing an object.
 */
@Provider
class JsonAccepted implements ContainerRequestFilter {

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    var method = resource.getResourceMethod();
    if (method.getReturnType() != void.class
        && !method.isAnnotationPresent(Produces.class)
        && !resource.getResourceClass().isAnnotationPresent(Produces.class)
        && request.getAcceptableMediaTypes().stream()
            .noneMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)) {
      throw new NotAcceptableException();
    }
  }
}
