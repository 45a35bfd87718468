package nl.samenspel.partnership.partnership;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How to take what is sent together. */
public class BulkQuery {

  @QueryParam("mode")
  @Parameter(
      description =
          "allOrNothing: when one item is wrong nothing is done, and the answer is 400 with all"
              + " that is wrong. perItem: what is right is done, and the answer says of each item"
              + " what became of it.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"allOrNothing", "perItem"},
              defaultValue = "allOrNothing"),
      example = "perItem")
  public BulkMode mode;

  public BulkMode mode() {
    return mode == null ? BulkMode.ALL_OR_NOTHING : mode;
  }
}
