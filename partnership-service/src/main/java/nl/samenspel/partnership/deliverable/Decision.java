package nl.samenspel.partnership.deliverable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member thinks of a version. */
@Schema(name = "SignatureDecision")
public enum Decision {
  ACCEPT,
  REJECT
}
