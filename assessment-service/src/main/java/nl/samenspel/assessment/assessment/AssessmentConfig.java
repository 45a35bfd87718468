package nl.samenspel.assessment.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.samenspel.assessment.instrument.Instrument;

/** How long people have to answer. */
@ConfigMapping(prefix = "samenspel.assessment")
public interface AssessmentConfig {

  /** Days that a trust pulse is open. */
  @WithDefault("14")
  int pulseDays();

  /** Days that any other assessment is open. */
  @WithDefault("28")
  int days();

  /** A complaint joins a pulse that is open for at least so many days more. */
  @WithDefault("7")
  int joinDays();

  /** So many days before the last one people are reminded of it. */
  @WithDefault("3")
  int reminderDays();

  /** The smallest group of which a score is shown, unless the one who opens it says otherwise. */
  @WithDefault("5")
  int minimumGroupSize();

  /** How often is looked for what is to be opened or closed by date. */
  @WithDefault("10s")
  String checkEvery();

  /** How often new answers are shuffled among the others. */
  @WithDefault("60s")
  String dealEvery();

  /** Days that an assessment with this instrument is open. */
  default int daysFor(String instrument) {
    return instrument.equals(Instrument.TRUST_PULSE) ? pulseDays() : days();
  }
}
