package nl.samenspel.partnership.contribution;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "ContributionTotal",
    description =
        "What is brought in of one kind and in one unit. Different kinds and currencies are not added"
            + " up: what an hour is worth in euros is for the members to say.")
record Total(
    @Schema(description = "Of what kind.", examples = "money") ContributionKind kind,
    @Schema(description = "In what.", examples = "EUR") String unit,
    @Schema(description = "How much in all.", examples = "62500.00") BigDecimal amount,
    @Schema(description = "By whom; the shares add up to exactly 100.") List<Part> members) {

  /** Pure: values in, values out. */
  static List<Total> of(Collection<Contribution> contributions) {
    return contributions.stream()
        .collect(
            groupingBy(
                each -> new Counted(each.promise().kind(), each.promise().unit()),
                () -> new TreeMap<>(Counted.ORDER),
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Total of(Counted counted, List<Contribution> contributions) {
    var amounts = new TreeMap<UUID, BigDecimal>();
    contributions.forEach(
        each -> amounts.merge(each.organisation(), each.promise().amount(), BigDecimal::add));
    var members = List.copyOf(amounts.keySet());
    var shares = Shares.of(List.copyOf(amounts.values()));
    var parts =
        IntStream.range(0, members.size())
            .mapToObj(
                index ->
                    new Part(
                        members.get(index), amounts.get(members.get(index)), shares.get(index)))
            .toList();
    var sum = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Total(counted.kind(), counted.unit(), sum, parts);
  }

  @Schema(name = "ContributionPart", description = "What one member brings in of it.")
  record Part(
      @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10") UUID organisation,
      @Schema(description = "How much.", examples = "25000.00") BigDecimal amount,
      @Schema(description = "Its part of this total, in per cent.", examples = "40.0000")
          BigDecimal share) {}

  private record Counted(ContributionKind kind, String unit) {

    static final Comparator<Counted> ORDER =
        Comparator.comparing(Counted::kind).thenComparing(Counted::unit);
  }
}
