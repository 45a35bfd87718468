package nl.samenspel.reporting.trajectories.telling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToIntFunction;

/**
 * What is told of trajectories. Each figure has a definition with a version: a definition that was
 * used never changes, a better one gets the next version.
 */
public enum Figure {
  INTAKE(Split.WHOLE, Count.INTAKE, null),
  DECLINED(Split.COURSE, Count.DECLINED, Count.INTAKE),
  ENDED(Split.COURSE, Count.ENDED, Count.INTAKE),
  ACTIVATED(Split.BY_ACTIVATION, Count.ACTIVATED, Count.INTAKE),
  DIPLOMA(Split.BY_DIPLOMA, Count.DIPLOMA, Count.INTAKE),
  PAID_WORK(Split.BY_WORK, Count.PAID_WORK, Count.INTAKE),
  SUSTAINED_WORK(Split.BY_LASTING_WORK, Count.SUSTAINED_WORK, Count.WORK_DUE),
  CLIMBED(Split.BY_LADDER, Count.CLIMBED, Count.INTAKE),

  /** Told where the cost of enough trajectories is known. */
  COST_PER_TRAJECTORY(Split.COURSE, Count.COSTED, Count.COSTED) {
    @Override
    ToldFigure of(Source source) {
      var part = cost(source);
      return money(part, part.hidden(), part.told().of(Count.COSTED));
    }
  },

  /** Told only where both its terms are, and of the same trajectories: it then adds nothing. */
  COST_PER_PLACEMENT(Split.COURSE, Count.COSTED, Count.PAID_WORK) {
    @Override
    ToldFigure of(Source source) {
      var part = cost(source);
      var work = source.part(Ground.of(Split.BY_WORK));
      var both = part.complete() && work.complete();
      return money(part, !part.empty() && !both, both ? work.told().of(Count.PAID_WORK) : 0);
    }
  },

  MISSING_END(Split.BY_MISSING_END, Count.MISSING_END, Count.INTAKE),
  STALE(Split.BY_SILENCE, Count.STALE, Count.INTAKE),
  MISSING_INTAKE_COST(Split.BY_MISSING_INTAKE_COST, Count.MISSING_INTAKE_COST, Count.INTAKE),
  MISSING_CONFIRMATION(
      Split.BY_LASTING_WORK,
      it -> it.of(Count.WORK_DUE) - it.of(Count.SUSTAINED_WORK),
      Count.WORK_DUE);

  /** By which definition work counts as lasting, as the events name it. */
  public static final String SUSTAINED_WORK_DEFINITION = "sustainedWork/1";

  private static final int SHARE_DECIMALS = 4;

  private final Split split;
  private final ToIntFunction<Tally> numerator;
  private final Count denominator;

  Figure(Split split, Count numerator, Count denominator) {
    this(split, it -> it.of(numerator), denominator);
  }

  Figure(Split split, ToIntFunction<Tally> numerator, Count denominator) {
    this.split = split;
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** Where a figure is taken from. */
  interface Source {

    Part part(Ground ground);
  }

  /** Whether it tells how good the data are, rather than what was reached. */
  public boolean isAboutTheData() {
    return ordinal() >= MISSING_END.ordinal();
  }

  /** Whether it is an amount in euros, rather than a count. */
  public boolean isMoney() {
    return this == COST_PER_TRAJECTORY || this == COST_PER_PLACEMENT;
  }

  ToldFigure of(Source source) {
    var part = source.part(Ground.of(split));
    if (part.hidden()) {
      return ToldFigure.hidden(this);
    }
    int count = numerator.applyAsInt(part.told());
    if (denominator == null) {
      return new ToldFigure(this, BigDecimal.valueOf(count), null, null, part.complete());
    }
    int of = part.told().of(denominator);
    return new ToldFigure(
        this,
        BigDecimal.valueOf(count),
        of,
        of == 0
            ? null
            : BigDecimal.valueOf(count)
                .divide(BigDecimal.valueOf(of), SHARE_DECIMALS, RoundingMode.HALF_UP),
        part.complete());
  }

  static Part cost(Source source) {
    return source.part(Ground.COST);
  }

  /** In whole euros. */
  ToldFigure money(Part part, boolean hidden, int of) {
    if (hidden) {
      return ToldFigure.hidden(this);
    }
    var cost = part.told().cost();
    return new ToldFigure(
        this,
        cost.setScale(0, RoundingMode.HALF_UP),
        of,
        of == 0 ? null : cost.divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP),
        part.complete());
  }
}
