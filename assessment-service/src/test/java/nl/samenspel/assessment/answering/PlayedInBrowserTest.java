package nl.samenspel.assessment.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.Browser;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as people meet it: by keyboard, on a phone, without scripts, in either language. */
@QuarkusTest
@WithRealInfrastructure
@Timeout(120)
class PlayedInBrowserTest {

  /** As narrow as a page may be met by whoever enlarges it four times. */
  private static final int NARROW = 320;

  private static final String OUTLINE =
      """
      () => {
        const it = document.activeElement.closest('.option') ?? document.activeElement;
        return parseInt(getComputedStyle(it).outlineWidth);
      }
      """;

  @RegisterExtension static final Browser BROWSER = new Browser();

  private Party party;
  private UUID assessment;

  @BeforeEach
  void fourOthersAnsweredThatTheyAgree() {
    party = Party.of(0);
    assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 4, 4);
  }

  @ParameterizedTest
  @CsvSource({"nl, Dank u wel, Praat met ons.", "en, Thank you, Talk with us."})
  void somebodyAnswersByKeyboardAlone(String language, String thanks, String remark) {
    var page = BROWSER.page();
    page.navigate("/answer?language=" + language);
    seen(page, language + "-start");
    tabTo(page, "#token");
    page.keyboard().insertText(token());
    tabTo(page, "button");
    page.keyboard().press("Enter");

    for (var part = 1; part <= 4; part++) {
      assertThat(page).hasTitle(Pattern.compile(part + " \\w+ 5$"));
      for (var statement = 1; statement <= 5; statement++) {
        // One stop for each statement; the arrows choose, here the third answer.
        tabTo(page, "fieldset:nth-of-type(" + statement + ") input");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
      }
      if (part == 1) {
        seen(page, language + "-part");
      }
      tabTo(page, "button[value=next]");
      page.keyboard().press("Enter");
    }
    assertThat(page).hasTitle(Pattern.compile("5 \\w+ 5$"));
    tabTo(page, "textarea");
    page.keyboard().insertText(remark);
    seen(page, language + "-remarks");
    tabTo(page, "button[value=send]");
    page.keyboard().press("Enter");

    assertThat(page.locator("h1")).hasText(thanks);
    assertThat(page.locator("html")).hasAttribute("lang", language);
    seen(page, language + "-thanks");
    var result = party.close(assessment);
    // Agreeing counts 4 and the middle 3, turned round or not: four times 4 and once 3.
    assertThat(result.getList("dimensions.score", Float.class)).containsOnly(3.8f);
    assertThat(result.getList("dimensions.comments.flatten().findAll { it }")).contains(remark);
  }

  @Test
  void theSkipLinkLeadsPastTheHeader() {
    var page = begin(BROWSER.page());

    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    assertThat(page.locator(".skip")).isInViewport();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");

    assertThat(page.locator("fieldset:nth-of-type(1) input").first()).isFocused();
  }

  @Test
  void somebodyAnswersOnANarrowPhoneWithoutScripts() {
    var page =
        begin(
            BROWSER.page(
                options ->
                    options
                        .setJavaScriptEnabled(false)
                        .setViewportSize(NARROW, 640)
                        .setIsMobile(true)
                        .setHasTouch(true)));

    for (var part = 1; part <= 4; part++) {
      Browser.assertFitsTheScreen(page);
      for (var question : page.locator("fieldset").all()) {
        question.locator(".option").nth(2).tap();
      }
      Browser.screenshot(page, "phone-part" + part);
      button(page, "Volgende").tap();
      assertShows(page, part + 1);
    }
    button(page, "Vorige").tap();
    assertShows(page, 4);
    assertThat(page.locator("input:checked")).hasCount(5);
    button(page, "Volgende").tap();
    assertThat(page.getByText("20 van 20 zinnen beantwoord")).isVisible();
    Browser.assertFitsTheScreen(page);
    Browser.screenshot(page, "phone-remarks");
    button(page, "Versturen").tap();

    assertThat(page.locator("h1")).hasText("Dank u wel");
    page.reload();
    assertThat(page.locator("h1")).hasText("Dank u wel");
    assertThat(party.close(assessment).getList("dimensions.score", Float.class)).containsOnly(3.8f);
  }

  @Test
  void aReloadLosesNothingThatWasChosen() {
    var page = begin(BROWSER.page());
    choose(page, 1, 2);
    choose(page, 4, 5);

    page.reload();
    assertChosen(page, 1, 2);
    assertChosen(page, 4, 5);
    button(page, "Volgende").click();
    choose(page, 3, 1);
    page.reload();
    assertChosen(page, 3, 1);
    button(page, "Vorige").click();
    assertChosen(page, 1, 2);
    assertChosen(page, 4, 5);

    for (var part = 1; part <= 4; part++) {
      button(page, "Volgende").click();
      assertShows(page, part + 1);
    }
    page.locator("textarea").first().fill("Wij horen het graag eerder.");
    page.reload();
    assertThat(page.locator("textarea").first()).hasValue("Wij horen het graag eerder.");
    button(page, "English").click();
    assertThat(page.locator("textarea").first()).hasValue("Wij horen het graag eerder.");
    assertThat(page.getByText("3 of 20 sentences answered")).isVisible();
  }

  /** What was chosen on the part that is shown Chromium forgets; the page warns of that. */
  @Test
  void withoutScriptsAReloadLosesNothingOfTheOtherParts() {
    var page = begin(BROWSER.page(options -> options.setJavaScriptEnabled(false)));
    choose(page, 1, 2);
    button(page, "Volgende").click();
    assertThat(page.locator("noscript p")).isVisible();

    page.reload();

    button(page, "Vorige").click();
    assertChosen(page, 1, 2);
  }

  @Test
  void whatIsWrongIsSaid() {
    var page = BROWSER.page();
    page.navigate("/answer");
    button(page, "Begin").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Vul uw code in");
    assertThat(page.getByRole(AriaRole.TEXTBOX))
        .hasAccessibleDescription(Pattern.compile("^Vul uw code in"));
    assertThat(page.getByRole(AriaRole.TEXTBOX)).isFocused();
    seen(page, "no-code");

    page.locator("#token").fill("zoiets");
    button(page, "Begin").click();
    assertThat(page.locator("h1")).hasText("Deze uitnodiging kennen we niet");
    seen(page, "unknown-code");

    begin(page);
    for (var part = 1; part <= 4; part++) {
      button(page, "Volgende").click();
      assertShows(page, part + 1);
    }
    button(page, "Versturen").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("U hebt nog niets gekozen");
    assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
    seen(page, "nothing-chosen");

    button(page, "Vorige").click();
    choose(page, 1, 1);
    button(page, "Volgende").click();
    page.getByLabel("Openheid").fill("bel 111222333");
    button(page, "Versturen").click();
    assertThat(page.getByLabel("Openheid"))
        .hasAccessibleDescription(Pattern.compile("burgerservicenummer"));
    seen(page, "faulty-remark");
    page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).click();
    assertThat(page.getByLabel("Openheid")).isFocused();
  }

  private Page begin(Page page) {
    page.navigate("/answer");
    page.locator("#token").fill(token());
    button(page, "Begin").click();
    assertShows(page, 1);
    return page;
  }

  /** Whoever goes on before it is there does so on the part before. */
  private static void assertShows(Page page, int part) {
    assertThat(page).hasTitle(Pattern.compile("Deel " + part + " van 5$"));
  }

  private String token() {
    return party.invite(assessment, party.lead, 1).get(0);
  }

  private static void choose(Page page, int statement, int option) {
    option(page, statement, option).check();
  }

  private static void assertChosen(Page page, int statement, int option) {
    assertThat(option(page, statement, option)).isChecked();
  }

  private static Locator option(Page page, int statement, int option) {
    return page.locator("fieldset:nth-of-type(" + statement + ") input").nth(option - 1);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Presses Tab until the keyboard is there, and sees at every stop where it is. */
  private static void tabTo(Page page, String selector) {
    for (var stops = 0; stops < 20; stops++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate(OUTLINE)).as("the outline of what has the focus").isNotEqualTo(0);
      if ((boolean) page.evaluate("it => document.activeElement.matches(it)", selector)) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not come to " + selector);
  }

  private static void seen(Page page, String name) {
    Browser.assertAccessible(page);
    Browser.assertFitsTheScreen(page);
    Browser.screenshot(page, name);
  }
}
