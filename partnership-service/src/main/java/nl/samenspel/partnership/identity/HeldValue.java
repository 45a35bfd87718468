package nl.samenspel.partnership.identity;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value and who holds it.
 *
 * @param value as the one that comes first in the alphabet wrote it, so that it does not depend on
 *     the order of the organisations
 */
@Schema(name = "HeldValue", description = "A value and the organisations that hold it.")
record HeldValue(
    @Schema(description = "As it was written.", examples = "Openheid") String value,
    @Schema(description = "Who holds it.", examples = "[\"0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10\"]")
        List<UUID> holders) {

  static final Comparator<HeldValue> MOST_HELD_FIRST =
      Comparator.comparing((HeldValue held) -> -held.holders().size())
          .thenComparing(held -> Likeness.bare(held.value()));

  static HeldValue of(String value, UUID holder) {
    return new HeldValue(value.strip(), List.of(holder));
  }

  /** The same value, held by the others too. */
  HeldValue and(HeldValue other) {
    var both = Stream.concat(holders.stream(), other.holders.stream()).distinct().sorted();
    return new HeldValue(value.compareTo(other.value) <= 0 ? value : other.value, both.toList());
  }
}
