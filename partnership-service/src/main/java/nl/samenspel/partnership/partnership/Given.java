package nl.samenspel.partnership.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;

/** What is asked of a request that only the partnership, or the day, can tell. */
public final class Given {

  private Given() {}

  /**
   * Asks all of these, so that everything that is wrong is told at once.
   *
   * @throws InvalidInput with what each of them refused
   */
  public static void all(Runnable... asked) {
    var issues = new ArrayList<Issue>();
    for (var each : asked) {
      try {
        each.run();
      } catch (InvalidInput wrong) {
        issues.addAll(wrong.issues());
      }
    }
    if (!issues.isEmpty()) {
      throw new InvalidInput(issues);
    }
  }

  /**
   * What was meant, when neither that nor anything beside it is wrong; else everything that is
   * wrong is told at once.
   *
   * @throws InvalidInput with what each of them refused
   */
  public static <T> T meant(Supplier<T> value, Runnable... besides) {
    var meant = new AtomicReference<T>();
    all(() -> all(besides), () -> meant.set(value.get()));
    return meant.get();
  }

  /**
   * @throws InvalidInput when the organisation does not take part at present
   */
  public static void member(Partnership partnership, String property, UUID organisation) {
    if (!partnership.has(organisation)) {
      throw InvalidInput.of(Issue.inBody("not-a-member", property, organisation));
    }
  }

  /**
   * @throws InvalidInput when the day is still to come
   */
  public static void notAfter(LocalDate today, String property, LocalDate day) {
    if (day.isAfter(today)) {
      throw InvalidInput.of(Issue.inBody("in-the-future", property, day, today));
    }
  }

  /**
   * @throws InvalidInput when what was laid down once would change
   */
  public static void fixed(String property, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      throw InvalidInput.of(Issue.inBody("fixed", property, after));
    }
  }

  /**
   * The day that was meant: today when none was named.
   *
   * @throws InvalidInput when it is still to come
   */
  public static LocalDate day(LocalDate today, String property, LocalDate named) {
    if (named == null) {
      return today;
    }
    notAfter(today, property, named);
    return named;
  }

  /**
   * The cycle that was meant: the present one when none was named.
   *
   * @throws InvalidInput when the partnership has not come that far
   */
  public static int cycle(Partnership partnership, Integer named) {
    var present = partnership.progress().cycle();
    if (named != null && named > present) {
      throw InvalidInput.of(Issue.inBody("cycle-to-come", "cycle", named, present));
    }
    return named == null ? present : named;
  }
}
