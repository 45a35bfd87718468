package nl.samenspel.assessment.partnership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A partnership as far as it was told to this service. */
@Entity
public class Partnership {

  private static final String ENDED = "ended";

  @Id private UUID id;
  private String name;
  private String form;
  private String region;
  private String status;

  @ElementCollection
  @CollectionTable(name = "partnership_member", joinColumns = @JoinColumn(name = "partnership"))
  private Set<Membership> members = new HashSet<>();

  protected Partnership() {}

  Partnership(UUID id) {
    this.id = id;
  }

  public UUID id() {
    return id;
  }

  public Optional<String> form() {
    return Optional.ofNullable(form);
  }

  public Optional<String> region() {
    return Optional.ofNullable(region);
  }

  public boolean hasEnded() {
    return ENDED.equals(status);
  }

  public boolean hasMember(UUID organisation) {
    return members.stream().anyMatch(member -> member.organisation().equals(organisation));
  }

  public boolean isLedBy(UUID organisation) {
    return members.contains(new Membership(organisation, "lead"));
  }

  void describe(String name, String form, String region, String status) {
    this.name = name;
    this.form = form;
    this.region = region;
    this.status = status;
  }

  void end() {
    status = ENDED;
  }

  /** Joins, or goes on in another role. */
  void join(UUID organisation, String role) {
    leave(organisation);
    members.add(new Membership(organisation, role));
  }

  void leave(UUID organisation) {
    members.removeIf(member -> member.organisation().equals(organisation));
  }
}
