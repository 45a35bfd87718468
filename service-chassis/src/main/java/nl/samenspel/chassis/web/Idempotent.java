package nl.samenspel.chassis.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that may safely be sent again with the same {@code Idempotency-Key}: the same request
 * gets the same answer, and its effect happens once. Stands beside {@code @Transactional}, as the
 * key is kept in the transaction of the effect.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
