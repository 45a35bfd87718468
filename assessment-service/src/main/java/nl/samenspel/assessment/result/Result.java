package nl.samenspel.assessment.result;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.assessment.assessment.Assessment;
import org.hibernate.annotations.Generated;

/**
 * What an assessment yielded, as far as it may be seen: what is suppressed is not kept here at all.
 * Never changed: asked on another day or in another way, it is the same.
 */
@Entity
public class Result {

  @Id private UUID assessment;
  private UUID partnership;
  private String instrument;
  private int instrumentVersion;
  private String phase;
  private int minimumGroupSize;
  private LocalDate closedOn;

  /** Given by the database: results of one day have an order too. */
  @Generated private Long sequence;

  private int invited;
  private Integer responded;
  private BigDecimal responseRate;

  @Convert(converter = DimensionsColumn.class)
  private List<DimensionResult> dimensions;

  /** Null when no profiles were brought in. */
  @Convert(converter = CompositionColumn.class)
  private CompositionResult composition;

  protected Result() {}

  Result(
      Assessment assessment,
      Turnout turnout,
      List<DimensionResult> dimensions,
      CompositionResult composition) {
    this.assessment = assessment.id();
    this.partnership = assessment.partnership();
    this.instrument = assessment.instrument();
    this.instrumentVersion = assessment.instrumentVersion();
    this.phase = assessment.phase();
    this.minimumGroupSize = assessment.minimumGroupSize();
    this.closedOn = assessment.closedOn();
    this.invited = turnout.invited();
    this.responded = turnout.responded();
    this.responseRate = turnout.responseRate();
    this.dimensions = List.copyOf(dimensions);
    this.composition = composition;
  }

  public UUID assessment() {
    return assessment;
  }

  public UUID partnership() {
    return partnership;
  }

  public String instrument() {
    return instrument;
  }

  public int instrumentVersion() {
    return instrumentVersion;
  }

  public String phase() {
    return phase;
  }

  int minimumGroupSize() {
    return minimumGroupSize;
  }

  public LocalDate closedOn() {
    return closedOn;
  }

  Long sequence() {
    return sequence;
  }

  int invited() {
    return invited;
  }

  Integer responded() {
    return responded;
  }

  BigDecimal responseRate() {
    return responseRate;
  }

  public List<DimensionResult> dimensions() {
    return dimensions;
  }

  CompositionResult composition() {
    return composition;
  }

  public Optional<DimensionResult> dimension(String code) {
    return dimensions.stream().filter(each -> each.code().equals(code)).findFirst();
  }
}
