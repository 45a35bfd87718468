package nl.samenspel.chassis.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * A token bucket for each of many. What is remembered is bounded: whoever was not seen for a minute
 * has a full bucket again anyway.
 */
final class Quota {

  private static final Duration PERIOD = Duration.ofMinutes(1);

  private final int perMinute;
  private final Cache<String, Bucket> buckets;

  Quota(int perMinute, int remembered) {
    this.perMinute = perMinute;
    this.buckets = Caffeine.newBuilder().maximumSize(remembered).expireAfterAccess(PERIOD).build();
  }

  /** Zero when there was one left, which is gone now; else how long there is none. */
  Duration take(String who) {
    return Duration.ofNanos(bucket(who).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
  }

  /** As {@link #take}, without taking one. */
  Duration look(String who) {
    return Duration.ofNanos(bucket(who).estimateAbilityToConsume(1).getNanosToWaitForRefill());
  }

  long remembered() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private Bucket bucket(String who) {
    return buckets.get(who, any -> full());
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
        .build();
  }
}
