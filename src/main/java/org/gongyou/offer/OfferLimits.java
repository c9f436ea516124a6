package org.gongyou.offer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * How often an offer is given; null for any number.
 *
 * @param perDay to all together, on a day
 * @param perMember to one, ever
 * @param perMemberPerDay to one, on a day
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OfferLimits(
        @Nullable Integer perDay,
        @Nullable Integer perMember,
        @Nullable Integer perMemberPerDay) {}
