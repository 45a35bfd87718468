package nl.samenspel.partnership.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What happens to indicators: published as it stands here. No free text is in it. */
sealed interface IndicatorEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  /**
   * An indicator was defined, or defined differently.
   *
   * @param organisation the member that it is about; absent when it is about all together
   * @param everyMonths once in how many months it is to be measured; absent when not agreed
   */
  @EventType("nl.samenspel.partnership.IndicatorDefined.v1")
  record IndicatorDefined(
      UUID partnership,
      UUID indicator,
      IndicatorKind kind,
      String unit,
      BetterWhen betterWhen,
      BigDecimal baseline,
      BigDecimal target,
      UUID organisation,
      Integer everyMonths)
      implements IndicatorEvent {}

  /**
   * A value was measured, or an earlier measurement corrected: then it has the same id.
   *
   * @param progress the share of the way from baseline to target
   */
  @EventType("nl.samenspel.partnership.IndicatorMeasured.v1")
  record IndicatorMeasured(
      UUID partnership,
      UUID indicator,
      UUID measurement,
      IndicatorKind kind,
      int cycle,
      BigDecimal value,
      BigDecimal progress,
      UUID organisation,
      LocalDate occurredOn)
      implements IndicatorEvent {}
}
