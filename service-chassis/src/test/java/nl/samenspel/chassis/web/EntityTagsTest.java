package nl.samenspel.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read has another tag when it reads otherwise; what is changed goes by its version. */
class EntityTagsTest {

  @Test
  void theTagFollowsTheVersionAndWhatIsShownBesides() {
    assertThat(EntityTags.of(shown(3, null))).isEqualTo("\"3\"");
    assertThat(EntityTags.of(shown(3, List.of(2.8))))
        .isEqualTo(EntityTags.of(shown(3, List.of(2.8))))
        .isNotEqualTo(EntityTags.of(shown(3, List.of(3.4))))
        .isNotEqualTo(EntityTags.of(shown(4, List.of(2.8))));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"3\" | true",
        "\"3.4cf\" | true",
        "\"7.4cf\", \"3.4d5\" | true",
        "* | true",
        "W/\"3.4cf\" | false",
        "\"3.x\" | false",
        "\"33.4cf\" | false"
      })
  void aChangeIsBasedOnTheVersionWhateverWasShownBesides(String header, boolean based) {
    assertThat(EntityTags.names(header, 3)).isEqualTo(based);
    assertThat(EntityTags.names(EntityTags.of(shown(3, "late")), 3)).isTrue();
  }

  private static Versioned shown(long version, Object besides) {
    return new Versioned() {

      @Override
      public long version() {
        return version;
      }

      @Override
      public Object besides() {
        return besides;
      }
    };
  }
}
