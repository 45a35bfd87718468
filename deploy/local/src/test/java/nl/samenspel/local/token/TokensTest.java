package nl.samenspel.local.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.SigningKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

  @Test
  void tokenSaysForWhomItIsAndCanBeVerifiedWithThePublicKey(@TempDir Path folder) throws Exception {
    var home = new Home(folder, folder);
    var key = SigningKey.of(home).makeIfMissing();
    var organisation = UUID.randomUUID();

    String token = new Tokens(home).issue("coordinator", Optional.of(organisation));

    JwtClaims claims = verified(token, key);
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("coordinator");
    assertThat(claims.getStringClaimValue("organisation")).isEqualTo(organisation.toString());
    assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
        .isEqualTo(8 * 60 * 60);
  }

  @Test
  void keyStaysTheSameOnceItIsMade(@TempDir Path folder) {
    var home = new Home(folder, folder);
    String first = SigningKey.of(home).makeIfMissing().toVerifyWith();

    assertThat(SigningKey.of(home).makeIfMissing().toVerifyWith()).isEqualTo(first);
  }

  private static JwtClaims verified(String token, SigningKey key) throws Exception {
    byte[] encoded = Base64.getDecoder().decode(key.toVerifyWith());
    return new JwtConsumerBuilder()
        .setVerificationKey(
            KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)))
        .setExpectedIssuer(Tokens.ISSUER)
        .setExpectedAudience("samenspel")
        .setRequireExpirationTime()
        .build()
        .processToClaims(token);
  }
}
