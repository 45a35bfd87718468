package nl.samenspel.chassis.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.PSQLException;

/** The one place where a failure becomes an answer. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final String UNIQUE_VIOLATION = "23505";

  /** How PostgreSQL names the constraint of a primary key that was not named. */
  private static final String PRIMARY_KEY = "_pkey";

  @Inject Texts texts;
  @Inject Language language;
  @Inject CurrentVertxRequest request;

  @ServerExceptionMapper
  Response refusal(ProblemException refusal) {
    var answer =
        Response.status(refusal.status())
            .type(Problem.MEDIA_TYPE)
            .header("Content-Language", language.locale().toLanguageTag())
            .entity(Problem.of(refusal, texts, language.locale()));
    refusal.headers().forEach(answer::header);
    return answer.build();
  }

  @ServerExceptionMapper
  Response http(WebApplicationException failure) {
    if (failure.getCause() instanceof ProblemException refusal) {
      return refusal(refusal);
    }
    var status = failure.getResponse().getStatus();
    if (status >= 500) {
      return any(failure);
    }
    return refusal(Refusal.ofStatus(status));
  }

  @ServerExceptionMapper
  Response unauthorized(UnauthorizedException failure) {
    return refusal(Refusal.unauthorized());
  }

  @ServerExceptionMapper
  Response unauthorized(AuthenticationFailedException failure) {
    return refusal(Refusal.unauthorized());
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException failure) {
    return refusal(new Forbidden());
  }

  @ServerExceptionMapper
  Response any(Throwable failure) {
    var refusal = refusalBehind(failure);
    if (refusal.status() == 500) {
      var answer = refusal(refusal);
      LOG.errorf(failure, "Unexpected failure, told as %s", instanceOf(answer));
      return answer;
    }
    if (refusal.status() == 503) {
      LOG.warnf("Unavailable for the moment: %s", failure);
    }
    return refusal(refusal);
  }

  private ProblemException refusalBehind(Throwable failure) {
    var told =
        Unavailability.causes(failure)
            .filter(ProblemException.class::isInstance)
            .map(ProblemException.class::cast)
            .findFirst();
    if (told.isPresent()) {
      return told.get();
    }
    if (Unavailability.isCauseOf(failure)) {
      return Refusal.unavailable();
    }
    if (Unavailability.causes(failure).anyMatch(ProblemMappers::isStale)) {
      return isConditional() ? Refusal.preconditionFailed() : Refusal.changedMeanwhile();
    }
    var duplicate = Unavailability.causes(failure).filter(ProblemMappers::isDuplicate).toList();
    if (!duplicate.isEmpty()) {
      return duplicate.stream().anyMatch(ProblemMappers::isOfId)
          ? Refusal.idTaken()
          : Refusal.alreadyExists();
    }
    return Refusal.internalError();
  }

  /** Whoever loses a race is told the same as who came too late for it. */
  private boolean isConditional() {
    return request.getCurrent().request().getHeader("If-Match") != null;
  }

  /** By name, as not every service has Hibernate. */
  private static boolean isStale(Throwable cause) {
    return cause.getClass().getName().equals("jakarta.persistence.OptimisticLockException");
  }

  private static boolean isDuplicate(Throwable cause) {
    return cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
  }

  /** Whether the id is what was there already, maybe of something that the caller may not see. */
  private static boolean isOfId(Throwable cause) {
    return cause instanceof PSQLException told
        && told.getServerErrorMessage() != null
        && String.valueOf(told.getServerErrorMessage().getConstraint()).endsWith(PRIMARY_KEY);
  }

  private static Object instanceOf(Response answer) {
    return ((Problem) answer.getEntity()).instance();
  }
}
