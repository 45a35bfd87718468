package nl.samenspel.reporting.export;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;

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

  /**
   * The one that the reader likes best; CSV when it is all the same.
   *
   * @param accepted what the reader likes best first
   */
  static Format of(List<MediaType> accepted) {
    return accepted.stream()
        .flatMap(each -> Stream.of(values()).filter(it -> it.mediaType.isCompatible(each)))
        .findFirst()
        .orElse(CSV);
  }
}
