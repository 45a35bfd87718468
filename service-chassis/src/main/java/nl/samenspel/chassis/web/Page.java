package nl.samenspel.chassis.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
    List<T> items,
    @Schema(description = "How many there are in all, where that is known.", examples = "128")
        Long total,
    @Schema(
            description = "Where the next part is; absent on the last one.",
            examples = "/v1/partnerships?page=2&pageSize=20")
        String next,
    @JsonIgnore @Schema(hidden = true) List<String> links) {}
