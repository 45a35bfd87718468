package nl.samenspel.chassis.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class BrowserTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>A page</title></head>
      <body><main><h1>A page</h1>%s</main></body></html>
      """;

  @RegisterExtension static final Browser BROWSER = new Browser();

  @Test
  void whatEverybodyCanUseIsFine() {
    var page = BROWSER.page();
    page.setContent(PAGE.formatted("<label>Name <input></label>"));

    assertThatCode(() -> Browser.assertAccessible(page)).doesNotThrowAnyException();
    assertThatCode(() -> Browser.assertFitsTheScreen(page)).doesNotThrowAnyException();
  }

  @Test
  void whatShutsSomebodyOutIsNamed() {
    var page = BROWSER.page();
    page.setContent(PAGE.formatted("<input><p style='color:#ccc;width:5000px'>hardly there"));

    assertThatThrownBy(() -> Browser.assertAccessible(page))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("label")
        .hasMessageContaining("color-contrast");
    assertThatThrownBy(() -> Browser.assertFitsTheScreen(page)).isInstanceOf(AssertionError.class);
  }

  @Test
  void withoutScriptsNothingCanBeSaidOfIt() {
    var page = BROWSER.page(options -> options.setJavaScriptEnabled(false));
    page.setContent(PAGE);

    assertThatThrownBy(() -> Browser.assertAccessible(page)).hasMessageContaining("has scripts");
  }

  @Test
  void anErrorOnThePageIsAnErrorOfTheTest() {
    var page = BROWSER.page();
    page.setContent(PAGE.formatted("<script>nowhere.to.be.found()</script>"));

    assertThatThrownBy(() -> BROWSER.afterEach(null)).hasMessageContaining("nowhere");
  }
}
