/**
 * How often whom may do what: one enum, {@link org.gongyou.platform.ratelimit.RatePolicy}, reads as the policy.
 *
 * <p>Reads are counted in each instance's memory, sign-in and everything created or spent in Redis, so that all instances
 * count together; while Redis is away each counts alone. A request that is one too many is answered 429 with
 * {@code Retry-After} and {@code RateLimit-*}. Addresses come from the connection, or from configured proxies only; those
 * of {@code gongyou.limits.exempt} are not counted.
 */
@NullMarked
package org.gongyou.platform.ratelimit;

import org.jspecify.annotations.NullMarked;
