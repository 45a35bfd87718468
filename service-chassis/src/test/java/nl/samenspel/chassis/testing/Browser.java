package nl.samenspel.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium without a window, for what a person sees and does. Register it as a static
 * extension of a test; the pages of a test close after it, and the test fails when one of them
 * reported an error, broke its own security policy or asked another site for something.
 *
 * <p>The environment variable {@code SAMENSPEL_BROWSER} names the program; then it has to work.
 * Without it the test is skipped where no {@code chromium} is installed.
 */
public final class Browser
    implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private static final String VARIABLE = "SAMENSPEL_BROWSER";

  /** Nothing but what the test asks for: no window, no updates, no talk with its makers. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** Level AA of WCAG 2.2 and of what it includes. */
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final List<String> complaints = new ArrayList<>();
  private Playwright playwright;
  private com.microsoft.playwright.Browser chromium;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return program().isPresent()
        ? ConditionEvaluationResult.enabled("there is a browser")
        : ConditionEvaluationResult.disabled(
            "There is no Chromium here: install it, or name one in " + VARIABLE);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    PlaywrightAssertions.setDefaultAssertionTimeout(Patience.LONG.toMillis());
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program().orElseThrow())
                    .setArgs(ARGUMENTS));
  }

  /** A new page that knows nothing of others, in Dutch, on a desk. */
  public Page page() {
    return page(dutch -> {});
  }

  /**
   * A new page that knows nothing of others; addresses begin at the service that is tested.
   *
   * @param wishes another language, size, no scripts
   */
  public Page page(Consumer<com.microsoft.playwright.Browser.NewContextOptions> wishes) {
    var home = "http://localhost:" + RestAssured.port;
    var options =
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setBaseURL(home)
            .setLocale("nl-NL");
    wishes.accept(options);
    var context = chromium.newContext(options);
    context.setDefaultTimeout(Patience.LONG.toMillis());
    context.onWebError(error -> complaints.add(error.error()));
    context.onConsoleMessage(
        message -> {
          // That a page is refused is told in its status, and tested there.
          if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            complaints.add(message.text());
          }
        });
    context.onRequest(
        request -> {
          if (request.url().startsWith("http") && !request.url().startsWith(home + "/")) {
            complaints.add("asks another site: " + request.url());
          }
        });
    return context.newPage();
  }

  /**
   * Nobody is shut out: no finding of axe-core at level AA of WCAG 2.2, nor of good practice.
   *
   * @param page with scripts, as axe-core is one itself and would wait for ever without
   */
  public static void assertAccessible(Page page) {
    assertThat(page.evaluate("matchMedia('(scripting: enabled)').matches"))
        .as("whether the page has scripts")
        .isEqualTo(true);
    var findings =
        new AxeBuilder(page)
            .withTags(WCAG).analyze().getViolations().stream()
                .flatMap(
                    rule ->
                        rule.getNodes().stream()
                            .map(
                                node ->
                                    "%s (%s): %s"
                                        .formatted(rule.getId(), rule.getHelp(), node.getHtml())));
    assertThat(findings).as("what axe-core finds on " + page.title()).isEmpty();
  }

  /** A person need not move the page sideways to read it. */
  public static void assertFitsTheScreen(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("how far the page is wider than the screen")
        .isEqualTo(0);
  }

  /** For people to look at: {@code target/screenshots/NAME.png}. */
  public static void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", name + ".png"))
            .setFullPage(true));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    chromium.contexts().forEach(com.microsoft.playwright.BrowserContext::close);
    var found = List.copyOf(complaints);
    complaints.clear();
    assertThat(found).as("what the browser complained of").isEmpty();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    playwright.close();
  }

  private static Optional<Path> program() {
    var named = System.getenv(VARIABLE);
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
