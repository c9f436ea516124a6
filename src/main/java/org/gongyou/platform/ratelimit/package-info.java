/**
 * How often whom may do what: one enum, {@link org.gongyou.platform.ratelimit.RatePolicy}, reads as the policy.
 */
@NullMarked
package org.gongyou.platform.ratelimit;

import org.jspecify.annotations.NullMarked;
