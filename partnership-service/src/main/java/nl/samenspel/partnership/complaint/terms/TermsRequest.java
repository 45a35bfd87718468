package nl.samenspel.partnership.complaint.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Agreeable
@Schema(
    name = "ComplaintTermsRequest",
    description = "The terms for complaints; where none is named the usual one holds.")
record TermsRequest(@NotNull @Size(max = 10) List<@Valid @NotNull AgreedTerm> terms) {}
