package nl.samenspel.reporting.stream;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspel.chassis.inbox.StoredPositions;
import org.apache.kafka.common.TopicPartition;

/** Begins reading where the projections stand. */
@ApplicationScoped
@Identifier("projection-positions")
class ProjectionPositions extends StoredPositions {

  @Inject Positions positions;

  @Override
  protected Map<TopicPartition, Long> stored() {
    return positions.all().stream()
        .collect(
            Collectors.toMap(
                each -> new TopicPartition(each.partition().topic(), each.partition().number()),
                Positions.Position::nextOffset));
  }
}
