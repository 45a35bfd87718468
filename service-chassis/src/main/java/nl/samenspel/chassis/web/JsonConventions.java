package nl.samenspel.chassis.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import nl.samenspel.chassis.problem.Language;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.problem.Texts;

/** How JSON is read and written everywhere: enumerations in lowerCamelCase, nothing guessed. */
@Singleton
class JsonConventions implements ObjectMapperCustomizer {

  /** More than anybody means; what goes beyond it is as unreadable as what is no JSON at all. */
  private static final StreamReadConstraints ENOUGH =
      StreamReadConstraints.builder().maxNestingDepth(64).maxNumberLength(100).build();

  @Inject Texts texts;
  @Inject Language language;

  /** After the modules of Jackson are there: what is said here goes before what they say. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.setEnumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE);
    mapper.setConfig(
        mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
    mapper
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    mapper.getFactory().configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
    mapper
        .getFactory()
        .configure(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION.mappedFeature(), false);
    mapper.getFactory().setStreamReadConstraints(ENOUGH);
    for (var shape :
        new CoercionInputShape[] {
          CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
      mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
    }
    mapper.registerModule(
        new SimpleModule()
            .addSerializer(Text.class, new TextSerializer())
            .addDeserializer(LocalDate.class, new Rfc3339.DayDeserializer()));
  }

  /** A text is written as the sentence that it is in the caller's language. */
  private final class TextSerializer extends JsonSerializer<Text> {

    @Override
    public void serialize(Text text, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeString(texts.in(language.locale(), text));
    }
  }
}
