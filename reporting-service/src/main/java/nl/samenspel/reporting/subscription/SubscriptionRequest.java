package nl.samenspel.reporting.subscription;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a subscriber asks for. */
@Schema(name = "SubscriptionRequest")
record SubscriptionRequest(
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description =
                "Where events are to be posted: an https address on the public internet, which must agree"
                    + " when it is asked with OPTIONS.",
            examples = "https://gemeente.example/samenspel")
        String sink,
    @Size(max = 50)
        @Schema(
            description =
                "Only these types. A short name such as PhaseCompleted means every version of it. Without"
                    + " it: all.")
        List<@NotNull @Pattern(regexp = "[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*") @Size(max = 200) String>
            types,
    @Schema(
            description =
                "Only events about this: a partnership (with its assessments), an organisation or an"
                    + " assessment.")
        UUID subject) {

  List<String> typesOrAll() {
    return types == null ? List.of() : types;
  }
}
