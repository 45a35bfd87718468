package nl.samenspel.assessment.instrument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing needs to be said to retire a version. */
@Schema(description = "Nothing needs to be said: send an empty object.")
record RetirementRequest() {}
