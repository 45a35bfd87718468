package nl.samenspel.chassis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;

/** Runs within the transaction, hence the priority after that of {@code @Transactional}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST_KEY = 255;

  @Inject CurrentVertxRequest request;
  @Inject Caller caller;
  @Inject IdempotencyKeys keys;
  @Inject ObjectMapper mapper;

  @AroundInvoke
  Object once(InvocationContext invocation) throws Exception {
    var key = request.getCurrent().request().getHeader(HEADER);
    if (key == null) {
      return invocation.proceed();
    }
    if (key.length() > LONGEST_KEY) {
      throw InvalidInput.of(Issue.inHeader("key-too-long", HEADER));
    }
    var owner = caller.organisationIfAny().map(id -> id + "/").orElse("") + caller.name();
    var earlier = keys.claim(owner, key, fingerprint(invocation.getParameters()));
    if (earlier.isPresent()) {
      return earlier.get().again();
    }
    var answer = (Response) invocation.proceed();
    keys.keep(owner, key, GivenAnswer.of(answer, mapper));
    return answer;
  }

  /** What makes this request this request: method, address and body. */
  private String fingerprint(Object[] parameters)
      throws JsonProcessingException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    var http = request.getCurrent().request();
    digest.update((http.method() + " " + http.uri()).getBytes(StandardCharsets.UTF_8));
    for (var parameter : Arrays.asList(parameters)) {
      if (parameter != null && !(parameter instanceof UriInfo)) {
        digest.update(mapper.writeValueAsBytes(parameter));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
