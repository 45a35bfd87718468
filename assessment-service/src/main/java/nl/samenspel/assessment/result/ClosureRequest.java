package nl.samenspel.assessment.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing needs to be said to close an assessment. */
@Schema(description = "Nothing needs to be said: send an empty object.")
record ClosureRequest() {}
