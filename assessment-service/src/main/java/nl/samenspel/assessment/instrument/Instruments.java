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

/** The published instruments. */
@ApplicationScoped
public class Instruments
    implements PanacheRepositoryBase<InstrumentVersion, InstrumentVersion.Key> {

  private final Map<InstrumentVersion.Key, Instrument> known = new ConcurrentHashMap<>();

  @Inject ObjectMapper mapper;

  /** The newest version. */
  public Optional<Instrument> latest(String code) {
    return find("key.code = ?1 order by key.version desc", code)
        .range(0, 0)
        .firstResultOptional()
        .map(this::read);
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
   * The newest version of each.
   *
   * @param order the inside of an {@code order by}, with the alias i
   */
  List<Instrument> latestOfEach(String order) {
    return find(
            "from InstrumentVersion i where i.key.version ="
                + " (select max(o.key.version) from InstrumentVersion o"
                + " where o.key.code = i.key.code) order by "
                + order)
        .stream()
        .map(this::read)
        .toList();
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
