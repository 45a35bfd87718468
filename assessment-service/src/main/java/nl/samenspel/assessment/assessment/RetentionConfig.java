package nl.samenspel.assessment.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/**
 * How long is kept what people may be recognised by, after an assessment was closed. The terms are
 * proposals: those of the organisation's own selection list (selectielijst) go before them.
 */
@ConfigMapping(prefix = "samenspel.retention")
public interface RetentionConfig {

  /** Remarks: somebody's own words. The scores stay; nobody is to be seen in them. */
  @WithDefault("P2Y")
  Period remarks();

  /** The digests of the tokens that people answered with. That so many were invited stays. */
  @WithDefault("P30D")
  Period tokens();

  /** How often is looked for what is past its term. */
  @WithDefault("1h")
  String checkEvery();
}
