package nl.samenspel.chassis.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Pages by cursor, for streams and large lists. Extend it with the filters of the list. */
public class CursorPaging {

  @QueryParam("cursor")
  @Parameter(description = "Where to go on, as answered by the page before.")
  public String cursor;

  @QueryParam("limit")
  @Min(1)
  @Max(1000)
  @Parameter(
      description = "How many at most.",
      schema = @Schema(type = SchemaType.INTEGER, defaultValue = "100"))
  public Integer limit;

  @Context UriInfo uri;

  public int limit() {
    return limit == null ? 100 : limit;
  }

  /**
   * The page as it is answered.
   *
   * @param nextCursor where the next page begins, or null when this one is the last
   */
  public <T> Page<T> page(List<T> items, String nextCursor) {
    if (nextCursor == null) {
      return new Page<>(items, null, null, List.of());
    }
    var next = Links.with(uri, Map.of("cursor", nextCursor, "limit", limit()));
    return new Page<>(items, null, next, List.of("<" + next + ">; rel=\"next\""));
  }
}
