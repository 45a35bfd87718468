package nl.samenspel.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair with which the local suite signs tokens, and by which its services know them. */
public final class SigningKey {
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

  private final Home home;

  private SigningKey(Home home) {
    this.home = home;
  }

  public static SigningKey of(Home home) {
    return new SigningKey(home);
  }

  /** Whether the suite ever ran here. */
  public boolean exists() {
    return Files.exists(privateKey()) && Files.exists(publicKey());
  }

  public SigningKey makeIfMissing() {
    if (!exists()) {
      try {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        home.writeSecret(privateKey(), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        home.writeSecret(publicKey(), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("Could not make a key pair", e);
      }
    }
    return this;
  }

  public PrivateKey toSignWith() {
    try {
      byte[] encoded = Base64.getDecoder().decode(body(privateKey()));
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Not a private key: " + privateKey(), e);
    }
  }

  /** Base64 without a header, as {@code quarkus.oidc.public-key} wants it. */
  public String toVerifyWith() {
    return body(publicKey());
  }

  private Path privateKey() {
    return home.resolve("keys").resolve("private.pem");
  }

  private Path publicKey() {
    return home.resolve("keys").resolve("public.pem");
  }

  private static String pem(String kind, byte[] encoded) {
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(kind, LINES.encodeToString(encoded));
  }

  private static String body(Path pem) {
    try {
      return Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + pem, e);
    }
  }
}
