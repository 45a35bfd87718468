package nl.samenspel.reporting.scores;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that was measured in a partnership. */
@Schema(name = "Scores", description = "All that was measured in a partnership, oldest first.")
public record ScoresView(List<Round> rounds, List<TrustPoint> trust) {}
