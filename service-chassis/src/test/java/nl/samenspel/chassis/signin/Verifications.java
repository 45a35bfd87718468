package nl.samenspel.chassis.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/** Counts how often Quarkus verifies a token, as it has every validator look at each. */
@ApplicationScoped
public class Verifications implements Validator {

  private final AtomicLong count = new AtomicLong();

  @Override
  public String validate(JwtContext token) {
    count.incrementAndGet();
    return null;
  }

  long count() {
    return count.get();
  }
}
