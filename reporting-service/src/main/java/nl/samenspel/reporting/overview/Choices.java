package nl.samenspel.reporting.overview;

import java.util.List;
import nl.samenspel.reporting.party.Party;

/** What there is to choose from in the filters of a page. */
public record Choices(List<String> regions, List<Party> organisations) {

  /** A list to choose from is of no use when it is endless. */
  static final int MOST = 1_000;
}
