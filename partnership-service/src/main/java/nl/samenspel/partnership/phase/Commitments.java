package nl.samenspel.partnership.phase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.samenspel.partnership.partnership.Partnership;

/** Asks the features what a partnership would leave behind. */
@ApplicationScoped
class Commitments {

  @Inject @Any Instance<Commitment> features;

  List<Unsettled> unsettled(Partnership partnership) {
    return features.stream()
        .flatMap(feature -> feature.unsettled(partnership).stream())
        .sorted(Comparator.comparing(Unsettled::code))
        .toList();
  }
}
