package nl.samenspel.partnership.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How well taking part fits the member, each from 1 (not at all) to 5 (fully). */
@Embeddable
@Schema(description = "How well taking part fits, each from 1 (not at all) to 5 (fully).")
record Fit(
    @Column(name = "fit_mission")
        @NotNull
        @Min(1)
        @Max(5)
        @Schema(description = "With what it is there for.", examples = "4")
        Integer mission,
    @Column(name = "fit_vision")
        @NotNull
        @Min(1)
        @Max(5)
        @Schema(description = "With how it sees the future.", examples = "4")
        Integer vision,
    @Column(name = "fit_strategy")
        @NotNull
        @Min(1)
        @Max(5)
        @Schema(description = "With the way it chose to get there.", examples = "2")
        Integer strategy) {

  private static final int LOW = 2;

  /** With what it hardly fits. */
  List<Aspect> low() {
    var scores = new EnumMap<Aspect, Integer>(Aspect.class);
    scores.put(Aspect.MISSION, mission);
    scores.put(Aspect.VISION, vision);
    scores.put(Aspect.STRATEGY, strategy);
    return scores.entrySet().stream()
        .filter(score -> score.getValue() <= LOW)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What it should fit with. */
  enum Aspect {
    MISSION,
    VISION,
    STRATEGY
  }
}
