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

  /** The name of a delegate, after the mandate was withdrawn or the member left. */
  @WithDefault("P1Y")
  Period delegates();

  /** The texts of a complaint and of how it was handled, after the last step. */
  @WithDefault("P5Y")
  Period complaints();

  /** The texts of a signal that was settled, after what it is about. */
  @WithDefault("P2Y")
  Period signals();
}
