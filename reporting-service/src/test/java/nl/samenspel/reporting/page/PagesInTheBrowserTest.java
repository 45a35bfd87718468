package nl.samenspel.reporting.page;

import static nl.samenspel.chassis.testing.Browser.assertAccessible;
import static nl.samenspel.chassis.testing.Browser.assertFitsTheScreen;
import static nl.samenspel.chassis.testing.Browser.screenshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.Browser;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.Tokens;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as people meet them: on a desk, on a phone, with a keyboard alone, on paper. */
@QuarkusTest
@WithRealInfrastructure
class PagesInTheBrowserTest {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String LEAD = "Codewerk Opleidingen";

  /** The narrowest screen on which WCAG 2.2 (1.4.10) wants a page to be read without moving it. */
  private static final int PHONE = 320;

  private static final int DESK = 1280;

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void nobodyIsShutOutOnADeskNorOnAPhone(String language) {
    var story = eventful();
    assertAll(
        pagesOf(story).entrySet().stream()
            .map(
                each ->
                    () -> {
                      var page = page(story, language, DESK);
                      page.navigate(each.getValue());
                      assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                      for (var width : List.of(DESK, PHONE)) {
                        page.setViewportSize(width, 800);
                        if (language.equals("nl")) {
                          screenshot(page, each.getKey() + "-" + width);
                        }
                        assertFitsTheScreen(page);
                        assertAccessible(page);
                      }
                    }));
  }

  @Test
  void theFiltersOfThePortfolioAreUsedWithTheKeyboardAlone() {
    var story = eventful();
    var page = page(story, "nl", DESK);
    page.navigate("/v1/portfolio");

    page.keyboard().press("Tab");
    assertThat(page.locator(":focus").textContent()).isEqualTo("Direct naar de inhoud");
    assertThat(page.locator(":focus").boundingBox().y).as("is seen with the focus").isNotNegative();
    tabTo(page, "#region");
    page.keyboard().press("ArrowDown");
    var region = page.locator("#region").inputValue();
    assertThat(region).isNotEmpty();
    tabTo(page, "form.filters button");
    page.keyboard().press("Enter");

    page.waitForURL(address -> address.contains("region="));
    assertThat(page.locator("#region").inputValue()).isEqualTo(region);
    assertThat(page.title()).contains(region);
  }

  @Test
  void aWideTableIsMovedWithTheKeyboard() {
    var story = eventful();
    var page = page(story, "nl", PHONE);
    page.navigate("/v1/portfolio");
    var wide =
        page.locator(".table").all().stream()
            .filter(table -> (boolean) table.evaluate("it => it.scrollWidth > it.clientWidth"))
            .findFirst()
            .orElseThrow();

    wide.focus();
    page.keyboard().press("ArrowRight");

    await().until(() -> ((Number) wide.evaluate("it => it.scrollLeft")).doubleValue() > 0);
  }

  @Test
  void whoIsNotKnownSignsInWithTheKeyboardAloneAndSeesTheReport() {
    var story = eventful();
    var page = BROWSER.page();
    page.navigate(story.at("/report"));
    assertThat(page.url()).contains("/sign-in?to=");

    tabTo(page, "#token");
    page.keyboard().insertText(Tokens.of("member", story.organisation(LEAD)));
    tabTo(page, "button");
    page.keyboard().press("Enter");

    page.waitForURL("**" + story.at("/report"));
    assertThat(page.locator("h1").textContent()).isEqualTo("IT-werk in vier regio's");
  }

  @Test
  void everyPageFitsOnPaper() throws IOException {
    var story = eventful();
    var pages = new ArrayList<>(pagesOf(story).values());
    pages.remove("/sign-in?to=" + story.at("/report"));
    for (var address : pages) {
      var page = page(story, "nl", DESK);
      page.navigate(address);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      var title = page.locator("h1").textContent();

      try (var paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
        assertThat(paper.getNumberOfPages()).as(address).isBetween(1, 12);
        assertThat(new PDFTextStripper().getText(paper)).contains(title);
        assertNothingIsCutOff(paper, address);
      }
      page.close();
    }
  }

  /** Of every letter the box lies on the page. */
  private static void assertNothingIsCutOff(PDDocument paper, String address) throws IOException {
    var outside = new ArrayList<String>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            for (var each : positions) {
              if (each.getXDirAdj() < 0
                  || each.getXDirAdj() + each.getWidthDirAdj() > each.getPageWidth()) {
                outside.add(text);
              }
            }
          }
        };
    stripper.getText(paper);
    assertThat(outside).as("cut off on the paper of " + address).isEmpty();
  }

  private static Page page(Story story, String language, int width) {
    var token = "Bearer " + Tokens.of("member", story.organisation(LEAD));
    return BROWSER.page(
        wishes ->
            wishes
                .setLocale(language)
                .setViewportSize(width, 800)
                .setExtraHTTPHeaders(Map.of("Authorization", token)));
  }

  private static Map<String, String> pagesOf(Story story) {
    return Map.of(
        "report",
        story.at("/report"),
        "portfolio",
        "/v1/portfolio",
        "complaints",
        "/v1/complaint-reports/" + Day.today().minusDays(20).getYear(),
        "sign-in",
        "/sign-in?to=" + story.at("/report"));
  }

  /** A story in which there is something to show in every part of every page. */
  private static Story eventful() {
    var day = Day.today();
    var story = Story.told("CycleRenewed");
    UUID complaint = null;
    for (var category : List.of("communication", "focus", "expectations", "focus")) {
      complaint = story.complains(LEAD, "Arbeidsmarktregio Noord", category, day.minusDays(20));
    }
    story.decides(complaint, "founded", true, day.minusDays(3));
    var recovery = story.recovers(day.minusDays(2), complaint);
    story.plans(recovery, day, 1, day.minusDays(1), day.plusDays(20));
    story.measures(story.aims("quality", 40, 60), "quality", 52.5, day);
    story.measures(story.aims("cost", 900, 700), "cost", 950, day);
    return story.arrived();
  }

  /** Where one is can be seen at every step. */
  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 20; i++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
          .as("around " + page.evaluate("document.activeElement.outerHTML"))
          .isNotEqualTo("none");
      if ((boolean) page.evaluate("it => document.activeElement.matches(it)", selector)) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not come to " + selector);
  }
}
