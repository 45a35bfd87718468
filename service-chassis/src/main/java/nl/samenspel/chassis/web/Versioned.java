package nl.samenspel.chassis.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of a single resource that has versions; its version is answered as {@code ETag}. */
public interface Versioned {

  @JsonIgnore
  long version();

  /**
   * What is shown with it and moves without it, such as with the day: that makes another {@code
   * ETag}, but a change is based on the version and need not have seen it.
   *
   * @return a value whose hash is the same on every machine, so no enumeration; null where the
   *     version tells all
   */
  default Object besides() {
    return null;
  }
}
