package nl.samenspel.partnership.deliverable;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the caller's organisation decides on the present version.")
record SignatureRequest(
    @NotNull @Schema(description = "The decision.", examples = "accept") Decision decision,
    @Size(max = 2000)
        @Schema(
            description = "What it has to say with it.",
            examples = "Akkoord, met dank voor de aanpassing van paragraaf 3.")
        String remark,
    @Min(1)
        @Schema(
            description =
                "The version that was read. When given, the signature is refused if there is a newer"
                    + " one.",
            examples = "1")
        Integer version,
    @Schema(
            description =
                "The day on which it was signed, for what is recorded afterwards, such as a signature"
                    + " on paper; today when left out. The mandate has to hold on that day.",
            examples = "2026-03-16")
        LocalDate on) {}
