package nl.samenspel.chassis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.BiConsumer;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;

/**
 * Reads what was sent and tells every fault at once: malformed JSON with its place, unknown
 * properties by name, values of the wrong kind, broken constraints, citizen service numbers.
 */
@ApplicationScoped
public class StrictJson {

  private static final int MOST_FAULTS = 100;
  private static final int LARGEST_EXPONENT = 100;

  @Inject ObjectMapper mapper;
  @Inject Validator validator;
  @Inject Faults faults;

  /**
   * @throws InvalidInput with all faults, those of the query included
   */
  Object read(Type type, InputStream body) {
    return read(type, tree(body));
  }

  /**
   * Reads what came in another form, such as that of a page, by the same rules.
   *
   * @throws InvalidInput with all faults, those of the query included
   */
  public Object read(Type type, JsonNode tree) {
    eachIn("", tree, this::refuseText);
    var value = bind(mapper.constructType(type), tree);
    if (value != null) {
      validator
          .validate(value)
          .forEach(broken -> faults.add("body", Violations.name(broken), broken));
    }
    faults.throwIfAny();
    return value;
  }

  JsonNode tree(InputStream body) {
    JsonNode tree;
    try {
      tree = mapper.readTree(body);
    } catch (JsonProcessingException malformed) {
      var at = malformed.getLocation();
      faults.add(Faults.syntax(at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr()));
      throw refusal();
    } catch (NumberFormatException | CharConversionException unreadable) {
      // A number that is beyond all reckoning, or bytes that are no text: told without their place.
      faults.add(Faults.syntax(0, 0));
      throw refusal();
    } catch (IOException silence) {
      // Whoever sent half of it and then nothing.
      throw new ClientErrorException(Response.Status.REQUEST_TIMEOUT);
    }
    if (tree == null || tree.isMissingNode() || tree.isNull()) {
      faults.add(Issue.inBody("body-required", null, null));
      throw refusal();
    }
    // Before anybody reckons with it.
    eachIn("", tree, this::refuseVastNumber);
    return tree;
  }

  JsonNode treeOf(Object value) {
    return mapper.valueToTree(value);
  }

  private RuntimeException refusal() {
    faults.throwIfAny();
    throw new IllegalStateException("there is a fault to tell");
  }

  /**
   * Some misfits end the reading however it is handled. Such a value is noted and blanked, and the
   * reading begun anew, until all that is wrong is known.
   */
  private Object bind(JavaType type, JsonNode tree) {
    for (var blanked = 0; blanked < MOST_FAULTS; blanked++) {
      var collector = new FaultCollector();
      try {
        var value =
            mapper.readerFor(type).withHandler(collector).readValue(mapper.treeAsTokens(tree));
        collector.issues().forEach(faults::add);
        return value;
      } catch (JsonMappingException misfit) {
        faults.add(FaultCollector.issue(misfit));
        if (!blank(tree, misfit.getPath())) {
          return null;
        }
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
    return null;
  }

  private static boolean blank(JsonNode tree, List<JsonMappingException.Reference> path) {
    var parent = tree;
    for (var step : path.subList(0, Math.max(0, path.size() - 1))) {
      parent =
          step.getFieldName() == null
              ? parent.path(step.getIndex())
              : parent.path(step.getFieldName());
    }
    if (!path.isEmpty() && parent instanceof ObjectNode object) {
      object.putNull(path.get(path.size() - 1).getFieldName());
      return true;
    }
    if (!path.isEmpty() && parent instanceof ArrayNode array) {
      array.setNull(path.get(path.size() - 1).getIndex());
      return true;
    }
    return false;
  }

  /** Refuses texts that must not or cannot be kept. */
  private void refuseText(String path, JsonNode node) {
    if (node.isTextual() && CitizenServiceNumber.isIn(node.textValue())) {
      faults.add(Issue.inBody("citizen-service-number", path, null));
    }
    if (node.isTextual() && Characters.areUnusableIn(node.textValue())) {
      faults.add(Issue.inBody("unusable-character", path, null));
    }
  }

  /** A number that takes a gigabyte to write out is nobody's measure of anything. */
  private void refuseVastNumber(String path, JsonNode node) {
    if (node.isBigDecimal() && Math.abs(node.decimalValue().scale()) > LARGEST_EXPONENT) {
      faults.add(Issue.inBody("invalid-value", path, null));
      throw refusal();
    }
  }

  private static void eachIn(String path, JsonNode node, BiConsumer<String, JsonNode> look) {
    look.accept(path, node);
    node.properties()
        .forEach(
            field -> {
              var name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
              eachIn(name, field.getValue(), look);
            });
    if (node.isArray()) {
      for (var index = 0; index < node.size(); index++) {
        eachIn(path + "[" + index + "]", node.get(index), look);
      }
    }
  }
}
