package nl.samenspel.chassis.sample;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.web.Versioned;

record SampleView(UUID id, String name, Colour colour, Text spoken, @JsonIgnore long version)
    implements Versioned {

  static SampleView from(Sample sample) {
    return new SampleView(
        sample.id,
        sample.name,
        sample.colour,
        Text.of("issue.one-of", sample.colour),
        sample.version);
  }
}
