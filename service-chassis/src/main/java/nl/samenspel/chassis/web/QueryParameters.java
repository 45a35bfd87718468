package nl.samenspel.chassis.web;

import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.Text;

/** Refuses query parameters that do not exist or do not fit, by name and all at once. */
@Provider
class QueryParameters implements ContainerRequestFilter {

  private final Map<Method, Signature> known = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;
  @Inject Validator validator;
  @Inject Faults faults;

  @Override
  public void filter(ContainerRequestContext request) {
    var signature = known.computeIfAbsent(resource.getResourceMethod(), Signature::of);
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach((name, values) -> check(signature.parameters(), name, values));
    if (!signature.readsBody()) {
      faults.throwIfAny();
    }
  }

  private void check(Map<String, QueryParameter> parameters, String name, List<String> values) {
    var parameter = parameters.get(name);
    if (parameter == null) {
      faults.add(
          Issue.inQuery("unknown-parameter", name, null, Text.of("issue.unknown-parameter")));
    } else if (values.size() > 1 && !parameter.repeatable()) {
      faults.add(
          Issue.inQuery("repeated-parameter", name, null, Text.of("issue.repeated-parameter")));
    } else {
      values.forEach(value -> parameter.check(value, validator, faults));
    }
  }

  /**
   * @param readsBody whether the faults wait to be told with those of the body
   */
  private record Signature(Map<String, QueryParameter> parameters, boolean readsBody) {

    static Signature of(Method method) {
      return new Signature(
          QueryParameter.of(method),
          Arrays.stream(method.getParameters()).anyMatch(Signature::isBody));
    }

    /** What the framework knows by its type, such as the address, needs no annotation either. */
    private static boolean isBody(Parameter parameter) {
      return parameter.getAnnotations().length == 0
          && !parameter.getType().getName().startsWith("jakarta.ws.rs.");
    }
  }
}
