package nl.samenspel.chassis.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

@Entity
class Sample extends Aggregate {

  @Id UUID id;
  String name;

  @Enumerated(EnumType.STRING)
  Colour colour;

  @Version long version;

  protected Sample() {}

  Sample(UUID id, SampleRequest request) {
    this.id = id;
    change(request);
  }

  final void change(SampleRequest request) {
    name = request.name();
    colour = request.colour();
    record(new Painted(id, colour));
  }

  @EventType("nl.samenspel.sample.Painted.v1")
  record Painted(UUID sample, Colour colour) implements Event {
    @Override
    public UUID subject() {
      return sample;
    }
  }
}
