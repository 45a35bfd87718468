package nl.samenspel.assessment.result;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class DimensionsColumn extends JsonColumn<List<DimensionResult>> {

  DimensionsColumn() {
    super(new TypeReference<>() {});
  }
}
