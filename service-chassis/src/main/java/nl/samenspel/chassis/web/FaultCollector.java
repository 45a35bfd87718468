package nl.samenspel.chassis.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.problem.Texts;

/** Notes what does not fit and reads on, so that the caller hears of everything at once. */
class FaultCollector extends DeserializationProblemHandler {

  private final List<Issue> issues = new ArrayList<>();

  List<Issue> issues() {
    return issues;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String property)
      throws IOException {
    issues.add(Issue.inBody("unknown-property", here(parser), null));
    parser.skipChildren();
    return true;
  }

  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> target, String value, String message) {
    return misfit(context.getParser(), target, value);
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> target, Number value, String message) {
    return misfit(context.getParser(), target, value);
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType target,
      JsonToken token,
      JsonParser parser,
      String message)
      throws IOException {
    var value = token != null && token.isScalarValue() ? parser.getText() : null;
    misfit(parser, target.getRawClass(), value);
    parser.skipChildren();
    return null;
  }

  @Override
  public Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> target,
      ValueInstantiator instantiator,
      JsonParser parser,
      String message)
      throws IOException {
    misfit(parser, target, null);
    parser.skipChildren();
    return null;
  }

  @Override
  public Object handleInstantiationProblem(
      DeserializationContext context, Class<?> target, Object argument, Throwable failure) {
    return misfit(context.getParser(), target, argument);
  }

  private Object misfit(JsonParser parser, Class<?> target, Object value) {
    issues.add(issue(here(parser), target, value));
    return null;
  }

  static Issue issue(String name, Class<?> target, Object value) {
    return target.isEnum()
        ? Issue.inBody("one-of", name, value, choice(target))
        : Issue.inBody(kind(target), name, value);
  }

  static Text choice(Class<?> target) {
    return Text.of(
        "issue.one-of",
        Arrays.stream(target.getEnumConstants())
            .map(constant -> Texts.wireName((Enum<?>) constant))
            .collect(Collectors.joining(", ")));
  }

  static String kind(Class<?> target) {
    if (target == UUID.class) {
      return "not-a-uuid";
    }
    if (target == LocalDate.class) {
      return "not-a-date";
    }
    if (target == Instant.class) {
      return "not-an-instant";
    }
    if (target == Integer.class || target == Long.class) {
      return "not-a-whole-number";
    }
    if (Number.class.isAssignableFrom(target)) {
      return "not-a-number";
    }
    if (target == Boolean.class) {
      return "not-a-boolean";
    }
    return "wrong-type";
  }

  private static String here(JsonParser parser) {
    return name(parser.getParsingContext().pathAsPointer());
  }

  private static String name(JsonPointer pointer) {
    var name = new PropertyName();
    for (var step = pointer; !step.matches(); step = step.tail()) {
      name.add(step.getMatchingProperty(), step.getMatchingIndex());
    }
    return name.orNull();
  }

  /** A misfit that ended the reading. */
  static Issue issue(JsonMappingException failed) {
    var value = failed instanceof InvalidFormatException misfit ? misfit.getValue() : null;
    return failed instanceof MismatchedInputException misfit && misfit.getTargetType() != null
        ? issue(name(failed), misfit.getTargetType(), value)
        : Issue.inBody("invalid-value", name(failed), value);
  }

  private static String name(JsonMappingException failed) {
    var name = new PropertyName();
    failed.getPath().forEach(step -> name.add(step.getFieldName(), step.getIndex()));
    return name.orNull();
  }

  /** {@code /members/0/role} is {@code members[0].role} to a person. */
  private static final class PropertyName {

    private final StringBuilder name = new StringBuilder();

    /**
     * @param index in an array, else negative: then it is a property of an object
     */
    void add(String property, int index) {
      if (index >= 0) {
        name.append('[').append(index).append(']');
      } else {
        name.append(name.isEmpty() ? "" : ".").append(property);
      }
    }

    /** Nothing for the body as a whole. */
    String orNull() {
      return name.isEmpty() ? null : name.toString();
    }
  }
}
