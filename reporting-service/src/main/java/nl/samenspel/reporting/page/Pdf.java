package nl.samenspel.reporting.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * A page on A4, made from the same HTML as the browser gets, with a style sheet of its own: there
 * is no grid on paper. It has headings, tables and the words of the charts for who does not see
 * them, and its fonts in it.
 */
@ApplicationScoped
public class Pdf {

  public static final String MEDIA_TYPE = "application/pdf";

  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

  /** How wide a chart is in pixels, of which 96 are an inch: 120 mm. */
  private static final double WIDTH = 454;

  /** What it takes to lay out a page, for each of its characters: measured, rather too much. */
  private static final int BYTES_A_CHARACTER = 600;

  private final String css = style();
  private final int room;
  private final Turns turns;

  /** Half of the memory is for what is laid out at the same time; the rest is for all else. */
  public Pdf() {
    this((int) (Runtime.getRuntime().maxMemory() / 2 / BYTES_A_CHARACTER), Turns.PATIENCE);
  }

  /**
   * @param room of how many characters what is laid out at the same time may be together
   * @param patience how long one waits for room
   */
  Pdf(int room, Duration patience) {
    this.room = room;
    this.turns = new Turns("too-many-pdfs", room, patience);
  }

  /**
   * Waits while others have the room for it.
   *
   * @throws NoRoom when it is too long, or others have the room for too long
   */
  public byte[] of(String html) {
    if (html.length() > room) {
      throw NoRoom.ever();
    }
    return turns.take(html.length(), () -> laidOut(html));
  }

  private byte[] laidOut(String html) {
    XRLog.setLoggingEnabled(false);
    try (var file = new ByteArrayOutputStream(256 * 1024)) {
      var builder = new PdfRendererBuilder();
      builder.useSVGDrawer(new BatikSVGDrawer());
      builder.useFont(() -> font("DejaVuSans.ttf"), "Page", 400, FontStyle.NORMAL, true);
      builder.useFont(() -> font("DejaVuSans-Bold.ttf"), "Page", 700, FontStyle.NORMAL, true);
      builder.usePdfUaAccessibility(true);
      // Nothing is ever fetched: the page is complete in itself.
      builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
      builder.withW3cDocument(new W3CDom().fromJsoup(onPaper(html)), "about:blank");
      builder.toStream(file);
      builder.run();
      return file.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Document onPaper(String html) {
    var page = Jsoup.parse(html);
    page.select("style, form, nav, .skip").remove();
    page.head().appendElement("style").text(css);
    page.head().appendElement("meta").attr("name", "description").attr("content", page.title());
    // There is no grid on paper, and a heading is to be kept with its chart alone.
    page.select(".pair, .stack").unwrap();
    // The fonts that are taken along are plain and bold, and a drawing gets nothing in between.
    page.select("svg [font-weight=600]").attr("font-weight", "bold");
    page.select("svg")
        .forEach(
            svg -> {
              // The style sheet says how wide it is; without this, its height would not follow.
              double shrunk = WIDTH / Double.parseDouble(svg.attr("width"));
              svg.attr("style", "height:" + shrunk * Double.parseDouble(svg.attr("height")) + "px");
              var told = svg.selectFirst("desc");
              svg.attr("alt", told == null ? "" : told.text());
            });
    return page;
  }

  private static InputStream font(String name) {
    return Pdf.class.getResourceAsStream(FONTS + name);
  }

  private static String style() {
    try (var resource = Pdf.class.getResourceAsStream("/pdf.css")) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
