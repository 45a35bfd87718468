package nl.samenspel.reporting.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of the page, inside the page, and the policy that allows exactly that and nothing else.
 */
@ApplicationScoped
public class PageStyle {

  private final String css = read();
  private final String policy = policy(css);

  public String css() {
    return css;
  }

  /** No scripts, no images, no fonts, no requests at all: the page is complete in itself. */
  public String contentSecurityPolicy() {
    return policy;
  }

  /** The same, for a page with a form that is sent back to where it came from. */
  public String contentSecurityPolicyWithForm() {
    return policy.replace("form-action 'none'", "form-action 'self'");
  }

  private static String policy(String css) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(digest)
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String read() {
    try (var resource = PageStyle.class.getResourceAsStream("/report.css")) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
