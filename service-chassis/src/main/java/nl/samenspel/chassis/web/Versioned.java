package nl.samenspel.chassis.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of a single resource that has versions; its version is answered as {@code ETag}. */
public interface Versioned {

  @JsonIgnore
  long version();
}
