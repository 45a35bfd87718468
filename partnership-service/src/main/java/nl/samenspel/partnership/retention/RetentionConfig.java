package nl.samenspel.partnership.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/**
 * How long what is about a person is kept after it has had its use. The terms are proposals: those
 * of the organisation's own selection list (selectielijst) go before them. Once a day what is past
 * its term is erased, history included.
 */
@ConfigMapping(prefix = "samenspel.retention")
public interface RetentionConfig {

  /** At most so many of each kind a day: a backlog must not keep the database from its work. */
  int MOST_A_DAY = 1000;

  /** References and texts about a participant, after the trajectory ended or was declined. */
  @WithDefault("P2Y")
  Period participants();

  /**
   * References and texts about a participant whose trajectory nobody ended, after something was
   * last recorded of it. Longer than {@link #participants()}: silence can be a long schooling too.
   */
  @WithDefault("P3Y")
  Period withoutNews();

  /** The name of a delegate, after the mandate ended, the member left or it all ended. */
  @WithDefault("P1Y")
  Period delegates();

  /**
   * The texts of a complaint and of how it was handled, after the last step; of one that nobody
   * decides, after the day by which it had to be. Of a signal that nobody settles, after it was
   * raised.
   */
  @WithDefault("P5Y")
  Period complaints();

  /**
   * The sides that were told in a recovery and what was planned, after it was closed; of one that
   * never was, after the partnership ended.
   */
  @WithDefault("P5Y")
  Period recoveries();

  /**
   * What members wrote about their work together, such as interests, projects, reasons of steps and
   * the exit agreement, and who changed what, after the partnership ended; who changed an
   * organisation, after the change.
   */
  @WithDefault("P7Y")
  Period texts();

  /**
   * The texts of a signal, after what it is about once it was settled; of one that never was, after
   * the partnership ended.
   */
  @WithDefault("P2Y")
  Period signals();
}
