package nl.samenspel.local.home;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The passwords of this installation's databases: made at its first start, never shown. */
public final class Passwords {
  private static final String SUPERUSER = "postgres";

  private final Properties passwords;

  private Passwords(Properties passwords) {
    this.passwords = passwords;
  }

  public static Passwords of(Home home) {
    Path file = home.resolve("passwords.properties");
    if (Files.notExists(file)) {
      home.writeSecret(file, make());
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      var passwords = new Properties();
      passwords.load(reader);
      return new Passwords(passwords);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + file, e);
    }
  }

  public String superuser() {
    return passwords.getProperty(SUPERUSER);
  }

  public String of(Service service) {
    return passwords.getProperty(service.database());
  }

  /** The key from which the secrets of webhooks follow; an older installation has one too. */
  public String webhooks() {
    try {
      byte[] key =
          MessageDigest.getInstance("SHA-256")
              .digest(("webhooks " + superuser()).getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(key);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** By owner. */
  public Map<String, String> owners() {
    return Service.databases().stream().collect(Collectors.toMap(o -> o, passwords::getProperty));
  }

  private static String make() {
    var passwords = new Properties();
    passwords.setProperty(SUPERUSER, random());
    Service.databases().forEach(owner -> passwords.setProperty(owner, random()));
    var text = new StringWriter();
    try {
      passwords.store(text, "Made at the first start");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
