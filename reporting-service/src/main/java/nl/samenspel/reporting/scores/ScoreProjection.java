package nl.samenspel.reporting.scores;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspel.chassis.outbox.EventType;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.stream.Batch;
import nl.samenspel.reporting.stream.Projection;

/**
 * Keeps the assessments and their scores. What was suppressed stays so: there is nothing to keep.
 */
@ApplicationScoped
class ScoreProjection implements Projection {

  @Inject Sql sql;

  @EventType("nl.samenspel.assessment.AssessmentOpened.v1")
  private record Opened(
      UUID partnership,
      UUID assessment,
      String instrument,
      String reason,
      LocalDate opensOn,
      LocalDate closesOn,
      Integer minimumGroupSize,
      UUID complaint,
      String phase) {}

  @EventType("nl.samenspel.assessment.AssessmentExtended.v1")
  private record Extended(UUID assessment, LocalDate closesOn) {}

  @EventType("nl.samenspel.assessment.AssessmentClosed.v1")
  private record Closed(
      UUID partnership,
      UUID assessment,
      String instrument,
      String reason,
      Integer minimumGroupSize,
      LocalDate occurredOn,
      Integer invited,
      Integer responded,
      BigDecimal responseRate,
      UUID complaint,
      String phase,
      List<Dimension> dimensions) {}

  private record Dimension(
      String code,
      BigDecimal score,
      String band,
      Integer n,
      BigDecimal spread,
      BigDecimal gap,
      boolean suppressed,
      List<OfOrganisation> organisations) {}

  private record OfOrganisation(UUID organisation, BigDecimal score, boolean suppressed) {}

  @EventType("nl.samenspel.assessment.TrustMeasured.v1")
  private record Trust(
      UUID partnership,
      UUID assessment,
      String reason,
      BigDecimal score,
      boolean suppressed,
      LocalDate occurredOn,
      UUID complaint) {}

  private record Line(UUID assessment, int ordinal, Dimension dimension) {}

  private record Cell(UUID assessment, String dimension, OfOrganisation of) {}

  @Override
  public String name() {
    return "scores";
  }

  @Override
  public void apply(Batch batch) {
    open(batch.of(Opened.class).stream().map(Batch.Fact::data).toList());
    extend(batch.of(Extended.class).stream().map(Batch.Fact::data).toList());
    close(batch.of(Closed.class).stream().map(Batch.Fact::data).toList());
    trust(batch.of(Trust.class).stream().map(Batch.Fact::data).toList());
  }

  private void open(List<Opened> opened) {
    if (opened.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into assessment
            (id, partnership, instrument, reason, opens_on, closes_on, minimum_group_size,
             complaint, phase)
        select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do nothing
        """,
        Columns.of(opened)
            .uuid(Opened::assessment)
            .uuid(Opened::partnership)
            .text(Opened::instrument)
            .text(Opened::reason)
            .date(Opened::opensOn)
            .date(Opened::closesOn)
            .integer(Opened::minimumGroupSize)
            .uuid(Opened::complaint)
            .text(Opened::phase)
            .arrays());
  }

  private void extend(List<Extended> extended) {
    if (extended.isEmpty()) {
      return;
    }
    sql.update(
        """
        update assessment a set closes_on = u.closes_on
        from unnest(?, ?) as u (id, closes_on) where a.id = u.id
        """,
        Columns.of(Batch.lastOfEach(extended, Extended::assessment))
            .uuid(Extended::assessment)
            .date(Extended::closesOn)
            .arrays());
  }

  private void close(List<Closed> closed) {
    if (closed.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into assessment
            (id, partnership, instrument, reason, minimum_group_size, closed_on, invited,
             responded, response_rate, complaint, phase)
        select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update
        set closed_on = excluded.closed_on, invited = excluded.invited,
            responded = excluded.responded, response_rate = excluded.response_rate
        """,
        Columns.of(closed)
            .uuid(Closed::assessment)
            .uuid(Closed::partnership)
            .text(Closed::instrument)
            .text(Closed::reason)
            .integer(Closed::minimumGroupSize)
            .date(Closed::occurredOn)
            .integer(Closed::invited)
            .integer(Closed::responded)
            .number(Closed::responseRate)
            .uuid(Closed::complaint)
            .text(Closed::phase)
            .arrays());
    dimensions(closed.stream().flatMap(each -> lines(each).stream()).toList());
  }

  private static List<Line> lines(Closed closed) {
    return IntStream.range(0, closed.dimensions().size())
        .mapToObj(i -> new Line(closed.assessment(), i, closed.dimensions().get(i)))
        .toList();
  }

  private void dimensions(List<Line> lines) {
    sql.update(
        """
        insert into dimension_score
            (assessment, ordinal, dimension, score, band, respondents, spread, gap, suppressed)
        select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (assessment, dimension) do nothing
        """,
        Columns.of(lines)
            .uuid(Line::assessment)
            .integer(Line::ordinal)
            .text(line -> line.dimension().code())
            .number(line -> line.dimension().score())
            .text(line -> line.dimension().band())
            .integer(line -> line.dimension().n())
            .number(line -> line.dimension().spread())
            .number(line -> line.dimension().gap())
            .flag(line -> line.dimension().suppressed())
            .arrays());
    var cells = lines.stream().flatMap(line -> cells(line).stream()).toList();
    sql.update(
        """
        insert into organisation_score (assessment, dimension, organisation, score, suppressed)
        select * from unnest(?, ?, ?, ?, ?)
        on conflict (assessment, dimension, organisation) do nothing
        """,
        Columns.of(cells)
            .uuid(Cell::assessment)
            .text(Cell::dimension)
            .uuid(cell -> cell.of().organisation())
            .number(cell -> cell.of().score())
            .flag(cell -> cell.of().suppressed())
            .arrays());
  }

  private static List<Cell> cells(Line line) {
    var organisations = line.dimension().organisations();
    return organisations == null
        ? List.of()
        : organisations.stream()
            .map(of -> new Cell(line.assessment(), line.dimension().code(), of))
            .toList();
  }

  private void trust(List<Trust> measured) {
    if (measured.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into trust
            (assessment, partnership, occurred_on, reason, score, suppressed, complaint)
        select * from unnest(?, ?, ?, ?, ?, ?, ?)
        on conflict (assessment) do nothing
        """,
        Columns.of(measured)
            .uuid(Trust::assessment)
            .uuid(Trust::partnership)
            .date(Trust::occurredOn)
            .text(Trust::reason)
            .number(Trust::score)
            .flag(Trust::suppressed)
            .uuid(Trust::complaint)
            .arrays());
  }
}
