package nl.samenspel.chassis.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to change of a resource: JSON Merge Patch, RFC 7396. */
@Schema(
    description =
        "What to change (RFC 7396): the properties to set; null takes a property away. What is not"
            + " mentioned stays as it is.",
    type = SchemaType.OBJECT)
public final class MergePatch {

  public static final String MEDIA_TYPE = "application/merge-patch+json";

  @Schema(hidden = true)
  private final JsonNode patch;

  @Schema(hidden = true)
  private final StrictJson json;

  MergePatch(JsonNode patch, StrictJson json) {
    this.patch = patch;
    this.json = json;
  }

  /**
   * The request as it would be had the resource been sent whole.
   *
   * @param current the resource as a request
   * @throws nl.samenspel.chassis.problem.InvalidInput with every fault in the result
   */
  public <T> T applyTo(T current) {
    var merged = merge(json.treeOf(current), patch);
    @SuppressWarnings("unchecked")
    var type = (Class<T>) current.getClass();
    return type.cast(json.read(type, merged));
  }

  /** The algorithm of RFC 7396, section 2. */
  static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode result =
        target.isObject() ? target.deepCopy() : JsonNodeFactory.instance.objectNode();
    patch
        .properties()
        .forEach(
            change -> {
              if (change.getValue().isNull()) {
                result.remove(change.getKey());
              } else {
                var before = result.path(change.getKey());
                result.set(change.getKey(), merge(before, change.getValue()));
              }
            });
    return result;
  }
}
