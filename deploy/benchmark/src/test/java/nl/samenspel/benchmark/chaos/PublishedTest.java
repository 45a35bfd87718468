package nl.samenspel.benchmark.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class PublishedTest {
  private static final UUID SUBJECT = UUID.randomUUID();

  private final List<ConsumerRecord<String, String>> records = new ArrayList<>();

  @Test
  void eventsThatFollowOneAnotherLeaveNoGap() {
    put(UUID.randomUUID(), 1, 0);
    put(UUID.randomUUID(), 2, 0);

    assertThat(new Published(records).gaps()).isEmpty();
    assertThat(new Published(records).lastNumbers()).containsExactly(SUBJECT + " 2");
  }

  @Test
  void eventThatIsMissingIsNoticed() {
    put(UUID.randomUUID(), 1, 0);
    put(UUID.randomUUID(), 3, 0);

    assertThat(new Published(records).gaps()).singleElement().asString().contains("comes 3");
  }

  @Test
  void eventsInAnotherOrderAreNoticed() {
    put(UUID.randomUUID(), 2, 0);
    put(UUID.randomUUID(), 1, 0);

    assertThat(new Published(records).gaps()).hasSize(2);
  }

  @Test
  void numberThatIsGivenTwiceIsNoticed() {
    put(UUID.randomUUID(), 1, 0);
    put(UUID.randomUUID(), 1, 0);

    assertThat(new Published(records).gaps()).hasSize(1);
  }

  @Test
  void subjectInTwoPartitionsIsNoticed() {
    put(UUID.randomUUID(), 1, 0);
    put(UUID.randomUUID(), 2, 7);

    assertThat(new Published(records).gaps()).hasSize(1);
  }

  @Test
  void sameRecordOnceMoreIsAllowedAndCounted() {
    UUID first = UUID.randomUUID();
    put(first, 1, 0);
    put(UUID.randomUUID(), 2, 0);
    put(first, 1, 0);

    var published = new Published(records);
    assertThat(published.gaps()).isEmpty();
    assertThat(published.again()).isEqualTo(1);
  }

  private void put(UUID id, int sequence, int partition) {
    String event =
        """
        {"id":"%s","subject":"%s","sequence":"%d"}\
        """
            .formatted(id, SUBJECT, sequence);
    records.add(new ConsumerRecord<>("topic", partition, records.size(), "key", event));
  }
}
