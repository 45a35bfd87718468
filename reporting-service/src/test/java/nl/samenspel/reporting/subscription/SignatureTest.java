package nl.samenspel.reporting.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** By its signature a receiver knows who sent an event, and that it is as it was sent. */
class SignatureTest {

  /** The example of the Standard Webhooks specification. */
  @Test
  void isThatOfTheStandard() {
    var secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    var signature =
        Signature.of(
            secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}");

    assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Property
  void anyChangeGivesAnother(
      @ForAll String body, @ForAll String other, @ForAll @LongRange(min = 0) long timestamp) {
    var secret = new byte[] {1, 2, 3};
    var signature = Signature.of(secret, "id", timestamp, body);

    assertThat(Signature.of(secret, "id", timestamp, body)).isEqualTo(signature);
    assertThat(Signature.of(secret, "id", timestamp, body + "x")).isNotEqualTo(signature);
    assertThat(Signature.of(secret, "id", timestamp ^ 1, body)).isNotEqualTo(signature);
    assertThat(Signature.of(new byte[] {1, 2, 4}, "id", timestamp, body)).isNotEqualTo(signature);
    assertThat(Signature.of(secret, "id", timestamp, other).equals(signature))
        .isEqualTo(body.equals(other));
  }
}
