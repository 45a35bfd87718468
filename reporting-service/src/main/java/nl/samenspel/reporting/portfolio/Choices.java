package nl.samenspel.reporting.portfolio;

import java.util.List;
import nl.samenspel.reporting.party.Party;

/** What there is to choose from in the filters. */
record Choices(List<String> regions, List<Party> organisations) {}
