package org.gongyou.station;

import org.jspecify.annotations.Nullable;

/**
 * How one facility is.
 *
 * @param state a {@link FacilityState}, which a newer release may know more of
 * @param confirmed null when nobody has looked
 */
record FacilityCondition(String state, @Nullable Confirmed confirmed) {

    static final FacilityCondition UNKNOWN = new FacilityCondition(FacilityState.UNKNOWN.name(), null);

    /** Whoever needs it would come in vain. What is not known counts as working: most things work. */
    boolean isOutOfOrder() {
        return state.equals(FacilityState.BROKEN.name()) || state.equals(FacilityState.SUPPLIES_EXPIRED.name());
    }
}
