package nl.samenspel.assessment.result;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

@Converter
class CompositionColumn extends JsonColumn<CompositionResult> {

  CompositionColumn() {
    super(new TypeReference<>() {});
  }
}
