package nl.samenspel.chassis.web;

import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.Text;

/** A query parameter that a resource method knows: a field of its {@link BeanParam}. */
record QueryParameter(String name, Class<?> type, boolean repeatable, Class<?> bean, String field) {

  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.of(
          String.class, value -> value,
          Integer.class, Integer::valueOf,
          Long.class, Long::valueOf,
          Boolean.class, QueryParameter::readBoolean,
          UUID.class, QueryParameter::readUuid,
          LocalDate.class, Rfc3339::day,
          Instant.class, Rfc3339::moment);

  static Map<String, QueryParameter> of(Method method) {
    var own =
        Arrays.stream(method.getParameters())
            .filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
            .map(Parameter::getType)
            .flatMap(QueryParameter::of)
            .toList();
    return Stream.concat(own.stream(), ofAnyList(method, own))
        .collect(Collectors.toMap(QueryParameter::name, known -> known, (first, again) -> first));
  }

  /** Pages can be asked for of a list that a resource answers as a whole too. */
  private static Stream<QueryParameter> ofAnyList(Method method, List<QueryParameter> own) {
    var hasCursor = own.stream().anyMatch(parameter -> parameter.name().equals("cursor"));
    return method.getReturnType() == Page.class && !hasCursor
        ? of(Paging.class).filter(parameter -> Paging.OF_ANY_LIST.contains(parameter.name()))
        : Stream.empty();
  }

  private static Stream<QueryParameter> of(Class<?> bean) {
    return fields(bean).map(field -> of(bean, field));
  }

  private static Stream<Field> fields(Class<?> bean) {
    return Stream.<Class<?>>iterate(bean, type -> type != Object.class, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .filter(field -> field.isAnnotationPresent(QueryParam.class));
  }

  private static QueryParameter of(Class<?> bean, Field field) {
    var name = field.getAnnotation(QueryParam.class).value();
    var repeatable = Collection.class.isAssignableFrom(field.getType());
    var type = repeatable ? String.class : field.getType();
    return new QueryParameter(name, type, repeatable, bean, field.getName());
  }

  void check(String value, Validator validator, Faults faults) {
    Object read;
    try {
      read = type.isEnum() ? constant(value) : READERS.get(type).apply(value);
    } catch (RuntimeException misfit) {
      faults.add(misfit(value));
      return;
    }
    if (CitizenServiceNumber.isIn(value)) {
      var detail = Text.of("issue.citizen-service-number");
      faults.add(Issue.inQuery("citizen-service-number", name, null, detail));
    } else if (Characters.areUnusableIn(value)) {
      var detail = Text.of("issue.unusable-character");
      faults.add(Issue.inQuery("unusable-character", name, null, detail));
    } else if (!repeatable) {
      validator
          .validateValue(bean, field, read)
          .forEach(broken -> faults.add("query", name, broken));
    }
  }

  private Issue misfit(String value) {
    if (type.isEnum()) {
      return Issue.inQuery("one-of", name, value, FaultCollector.choice(type));
    }
    var kind = FaultCollector.kind(type);
    return Issue.inQuery(kind, name, value, Text.of("issue." + kind));
  }

  private Object constant(String value) {
    return EnumParameters.constant(type, value);
  }

  private static Object readBoolean(String value) {
    if (value.equals("true") || value.equals("false")) {
      return Boolean.valueOf(value);
    }
    throw new IllegalArgumentException(value);
  }

  /** {@link UUID#fromString} also takes shortened forms. */
  static UUID readUuid(String value) {
    var uuid = UUID.fromString(value);
    if (uuid.toString().equalsIgnoreCase(value)) {
      return uuid;
    }
    throw new IllegalArgumentException(value);
  }
}
