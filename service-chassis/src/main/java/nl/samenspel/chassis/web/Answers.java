package nl.samenspel.chassis.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;

/** The answers that resources give alike. */
public final class Answers {

  private Answers() {}

  /** 201 with where the new resource is, below the collection that was posted to. */
  public static Response created(UriInfo collection, UUID id, Object view) {
    return Response.created(URI.create(collection.getRequestUri().getRawPath() + "/" + id))
        .entity(view)
        .build();
  }

  /**
   * 201 for a resource that was put under an id of the client's own. Whoever says to have seen it
   * meant another, or one that is gone: 412, and the transaction ends without it.
   */
  public static Response createdHere(UriInfo resource, Object view) {
    CDI.current().select(Preconditions.class).get().neverSeen();
    return Response.created(URI.create(resource.getRequestUri().getRawPath())).entity(view).build();
  }
}
