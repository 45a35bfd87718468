package nl.samenspel.partnership.recovery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing needs to be said to close a recovery. */
@Schema(name = "RecoveryClosure", description = "Nothing needs to be said: send an empty object.")
record ClosureRequest() {}
