package nl.samenspel.partnership.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.samenspel.partnership.organisation.Identity;

class LikenessTest {

  private static final UUID REGION = new UUID(0, 1);
  private static final UUID PROVIDER = new UUID(0, 2);
  private static final UUID EMPLOYER = new UUID(0, 3);

  @Example
  void valuesAreTheSameInWhateverCapitalsAccentsAndSpaces() {
    var likeness =
        Likeness.of(
            Map.of(
                REGION, values("Openheid", "Coöperatie"),
                PROVIDER, values("  openheid ", "COOPERATIE", "vakmanschap")));

    assertThat(likeness.shared())
        .extracting(HeldValue::value)
        .containsExactly("COOPERATIE", "Openheid");
    assertThat(likeness.ofOneOnly()).extracting(HeldValue::value).containsExactly("vakmanschap");
  }

  @Example
  void whatSomeShareIsNeitherSharedNorOfOneOnly() {
    var likeness =
        Likeness.of(
            Map.of(
                REGION, values("openheid", "rust"),
                PROVIDER, values("openheid", "snelheid"),
                EMPLOYER, values("snelheid")));

    assertThat(likeness.shared()).isEmpty();
    assertThat(likeness.partlyShared())
        .extracting(HeldValue::value)
        .containsExactly("openheid", "snelheid");
    assertThat(likeness.ofOneOnly()).containsExactly(new HeldValue("rust", List.of(REGION)));
    assertThat(likeness.differences()).hasSize(3);
  }

  @Example
  void missionsDifferUnlessTheyAreTheSameText() {
    var same = identity("Werk voor  iedereen", "openheid");
    var alike = identity("werk voor iedereen", "openheid");
    var other = identity("Goed onderwijs", "openheid");

    assertThat(Likeness.of(Map.of(REGION, same, PROVIDER, alike)).differences()).isEmpty();
    assertThat(Likeness.of(Map.of(REGION, same, PROVIDER, other)).differences())
        .containsExactly(
            new Difference(DifferenceSubject.MISSION, null, List.of(REGION, PROVIDER)));
  }

  @Example
  void oneAloneHasNothingToDifferFrom() {
    var likeness = Likeness.of(Map.of(REGION, identity("Werk", "openheid")));

    assertThat(likeness.differences()).isEmpty();
    assertThat(likeness.ofOneOnly()).isEmpty();
  }

  @Property(tries = 300)
  void everyValueIsSharedPartlySharedOrOfOne(@ForAll("members") Map<UUID, Identity> stated) {
    var likeness = Likeness.of(stated);

    assertThat(
            likeness.shared().size()
                + likeness.partlyShared().size()
                + (stated.size() < 2 ? 0 : likeness.ofOneOnly().size()))
        .isEqualTo(likeness.values().size());
    assertThat(likeness.values())
        .extracting(held -> Likeness.bare(held.value()))
        .doesNotHaveDuplicates();
    assertThat(likeness.differences())
        .filteredOn(difference -> difference.subject() == DifferenceSubject.VALUE)
        .hasSize(likeness.values().size() - likeness.shared().size());
  }

  @Property(tries = 300)
  void theOrderOfTheMembersSaysNothing(
      @ForAll("members") Map<UUID, Identity> stated, @ForAll long seed) {
    var keys = new ArrayList<>(stated.keySet());
    Collections.shuffle(keys, new Random(seed));
    var shuffled = new LinkedHashMap<UUID, Identity>();
    keys.forEach(key -> shuffled.put(key, stated.get(key)));

    assertThat(Likeness.of(shuffled)).isEqualTo(Likeness.of(stated));
  }

  @Provide
  Arbitrary<Map<UUID, Identity>> members() {
    var value =
        Arbitraries.of("Openheid", "openheid", "óPENHEID ", "rust", "Rust", "moed", "trots");
    var identity =
        value
            .list()
            .ofMaxSize(5)
            .map(values -> identity(values.isEmpty() ? null : values.get(0), values));
    return Arbitraries.maps(Arbitraries.integers().between(1, 9).map(n -> new UUID(0, n)), identity)
        .ofMaxSize(6);
  }

  private static Identity values(String... values) {
    return identity(null, List.of(values));
  }

  private static Identity identity(String mission, String value) {
    return identity(mission, List.of(value));
  }

  private static Identity identity(String mission, List<String> values) {
    return new Identity(mission, null, values);
  }
}
