package nl.samenspel.partnership.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hibernate.property.access.internal.PropertyAccessStrategyBackRefImpl;
import org.hibernate.type.Type;
import org.hibernate.type.spi.TypeConfiguration;
import org.junit.jupiter.api.Test;

class ShapeTest {

  private static final Type TEXT = new TypeConfiguration().getBasicTypeForJavaType(String.class);
  private static final String[] PROPERTIES = {"title", "_stepsBackref", "_stepsIndexBackref"};
  private static final Object UNKNOWN = PropertyAccessStrategyBackRefImpl.UNKNOWN;

  private final Shape shape =
      new Shape(
          Note.class.getAnnotation(Historised.class),
          UUID.randomUUID(),
          PROPERTIES,
          new Type[] {TEXT, TEXT, TEXT});

  @Test
  void whatHibernateAddsForACollectionWithoutAWayBackIsNotTold() {
    assertThat(shape.created(new Object[] {"Eerste stap", UNKNOWN, UNKNOWN}).after())
        .isEqualTo(Map.of("title", "Eerste stap"));
  }

  @Test
  void thatOnlyTheWayBackDiffersIsNoChange() {
    assertThat(
            shape.changed(
                new Object[] {"Eerste stap", UNKNOWN, UNKNOWN},
                new Object[] {"Eerste stap", UUID.randomUUID(), 0}))
        .isEmpty();
  }

  @Historised(value = "note", partnership = "")
  private static final class Note {}
}
