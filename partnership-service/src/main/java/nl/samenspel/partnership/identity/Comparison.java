package nl.samenspel.partnership.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.partnership.history.Historised;
import nl.samenspel.partnership.history.TextsApart;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * That members laid their identities side by side: who recorded it, which versions, and what they
 * agreed on where they differ. It happened, so it never changes; when an identity changes or a
 * member joins, they compare anew. That one member records it is enough: all sign the agreement
 * note, in which the differences are named.
 */
@Entity
@Table(name = "identity_comparison")
@Historised(
    value = "identityComparison",
    texts = "remark",
    textsApart =
        @TextsApart(
            property = "differences",
            sql =
                """
                update named_difference set agreement = :erased where comparison in
                  (select id from identity_comparison where partnership in (:partnerships))
                """))
class Comparison {

  @Id private UUID id;
  private UUID partnership;
  private UUID comparedBy;
  private LocalDate comparedOn;
  private String remark;

  @ElementCollection
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "compared_version", joinColumns = @JoinColumn(name = "comparison"))
  private Set<ComparedVersion> versions = new HashSet<>();

  @ElementCollection
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "named_difference", joinColumns = @JoinColumn(name = "comparison"))
  @OrderColumn(name = "position")
  private List<NamedDifference> differences = new ArrayList<>();

  protected Comparison() {}

  Comparison(
      UUID id,
      UUID partnership,
      UUID by,
      LocalDate on,
      Collection<ComparedVersion> versions,
      List<NamedDifference> differences,
      String remark) {
    this.id = id;
    this.partnership = partnership;
    this.comparedBy = by;
    this.comparedOn = on;
    this.versions = new HashSet<>(versions);
    this.differences = new ArrayList<>(differences);
    this.remark = remark;
  }

  /** Whose identity, of these, was not compared in this version. */
  List<UUID> changedSince(Collection<ComparedVersion> present) {
    return present.stream()
        .filter(version -> !versions.contains(version))
        .map(ComparedVersion::organisation)
        .toList();
  }

  /** What was agreed on about a difference, if anything. */
  Optional<String> agreementOn(Difference difference) {
    return differences.stream()
        .filter(named -> difference.is(named.subject(), named.value()))
        .map(NamedDifference::agreement)
        .findFirst();
  }

  UUID id() {
    return id;
  }

  UUID comparedBy() {
    return comparedBy;
  }

  LocalDate comparedOn() {
    return comparedOn;
  }

  String remark() {
    return remark;
  }

  List<ComparedVersion> versions() {
    return versions.stream().sorted(Comparator.comparing(ComparedVersion::organisation)).toList();
  }

  List<NamedDifference> differences() {
    return List.copyOf(differences);
  }
}
