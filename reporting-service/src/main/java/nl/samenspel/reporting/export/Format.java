package nl.samenspel.reporting.export;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The forms in which a dataset is written. */
public enum Format {
  CSV(new MediaType("text", "csv").withCharset("UTF-8")),
  NDJSON(MediaType.valueOf("application/x-ndjson"));

  static final String CSV_TYPE = "text/csv";
  static final String NDJSON_TYPE = "application/x-ndjson";

  private final MediaType mediaType;

  Format(MediaType mediaType) {
    this.mediaType = mediaType;
  }

  MediaType mediaType() {
    return mediaType;
  }

  String extension() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The one that the reader likes best; CSV when it is all the same. */
  static Format of(List<MediaType> accepted) {
    return accepted.stream().anyMatch(NDJSON.mediaType::equals) ? NDJSON : CSV;
  }
}
