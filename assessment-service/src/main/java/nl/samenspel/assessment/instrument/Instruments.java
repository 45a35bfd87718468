package nl.samenspel.assessment.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.chassis.problem.NotFound;

/** The published instruments. */
@ApplicationScoped
public class Instruments
    implements PanacheRepositoryBase<InstrumentVersion, InstrumentVersion.Key> {

  private final Map<InstrumentVersion.Key, Instrument> known = new ConcurrentHashMap<>();

  @Inject ObjectMapper mapper;

  /** The newest version that is not retired: the one to ask new questions with. */
  public Optional<Instrument> latest(String code) {
    return find("key.code = ?1 and retiredAt is null order by key.version desc", code)
        .range(0, 0)
        .firstResultOptional()
        .map(this::read);
  }

  /** The newest version, retired or not. */
  Optional<Instrument> newest(String code) {
    return find("key.code = ?1 order by key.version desc", code)
        .range(0, 0)
        .firstResultOptional()
        .map(this::read);
  }

  /**
   * All versions.
   *
   * @param order the inside of an {@code order by}
   * @throws NotFound when there is none
   */
  List<InstrumentVersion> versionsOf(String code, String order) {
    var all = list("key.code = ?1 order by " + order, code);
    if (all.isEmpty()) {
      throw new NotFound();
    }
    return all;
  }

  /**
   * A version that an assessment was opened with; read from the database only once.
   *
   * @throws IllegalStateException when there is none, which the database forbids
   */
  public Instrument version(String code, int version) {
    return published(code, version)
        .orElseThrow(() -> new IllegalStateException("No " + code + " " + version));
  }

  Optional<Instrument> published(String code, int version) {
    var key = new InstrumentVersion.Key(code, version);
    var held = known.get(key);
    return held != null ? Optional.of(held) : findByIdOptional(key).map(this::read);
  }

  /**
   * The newest version of each that is not retired.
   *
   * @param order the inside of an {@code order by}, with the alias i
   */
  List<Instrument> latestOfEach(String order) {
    return find(
            "from InstrumentVersion i where i.key.version ="
                + " (select max(o.key.version) from InstrumentVersion o"
                + " where o.key.code = i.key.code and o.retiredAt is null) order by "
                + order)
        .stream()
        .map(this::read)
        .toList();
  }

  /** Whether it comes with the service, rather than from an administrator. */
  public boolean isShipped(String code) {
    return ShippedInstruments.contain(code);
  }

  /** What there is to choose from. */
  public List<String> codes() {
    return latestOfEach("i.key.code").stream().map(Instrument::code).toList();
  }

  private Instrument read(InstrumentVersion version) {
    return known.computeIfAbsent(version.key(), any -> parse(version.definition()));
  }

  Instrument parse(String definition) {
    try {
      return mapper.readValue(definition, Instrument.class);
    } catch (JsonProcessingException malformed) {
      throw new IllegalStateException("An instrument cannot be read", malformed);
    }
  }
}
