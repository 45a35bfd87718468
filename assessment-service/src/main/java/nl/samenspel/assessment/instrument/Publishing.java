package nl.samenspel.assessment.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.problem.RuleViolation;

/** Publishes and retires the instruments that administrators make themselves. */
@ApplicationScoped
class Publishing {

  /** They open when something happens in a partnership: without them nobody would be asked. */
  private static final Set<String> NEEDED =
      Set.of(Instrument.TRUST_PULSE, Instrument.PHASE_CHECK, Instrument.FIVE_LENSES);

  @Inject Instruments instruments;
  @Inject ObjectMapper mapper;
  @Inject Caller caller;

  /**
   * The next version of an instrument, which is from now on the one that is used.
   *
   * @throws nl.samenspel.chassis.problem.InvalidInput naming every fault
   * @throws RuleViolation when the instrument is not theirs to change, or nothing is new
   */
  Instrument publish(String code, InstrumentRequest request) {
    if (ShippedInstruments.contain(code)) {
      throw new RuleViolation("instrument-shipped", code);
    }
    request.requireSound();
    var before = instruments.newest(code);
    var next = request.toInstrument(code, before.map(Instrument::version).orElse(0) + 1);
    if (before.filter(next::asksTheSameAs).isPresent()) {
      throw new RuleViolation("instrument-unchanged", next.version() - 1);
    }
    instruments.persistAndFlush(
        new InstrumentVersion(
            new InstrumentVersion.Key(code, next.version()), definition(next), caller.name()));
    return next;
  }

  /**
   * @throws NotFound when there is no such version
   * @throws RuleViolation when the service cannot do without it, or it is retired already
   */
  InstrumentVersion retire(String code, int version) {
    var found =
        instruments
            .findByIdOptional(new InstrumentVersion.Key(code, version))
            .orElseThrow(NotFound::new);
    if (NEEDED.contains(code)) {
      throw new RuleViolation("instrument-needed", code);
    }
    found.retire(caller.name());
    return found;
  }

  private String definition(Instrument instrument) {
    try {
      return mapper.writeValueAsString(instrument);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("An instrument is plain values", impossible);
    }
  }
}
