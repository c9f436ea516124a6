package org.gongyou.campaign;

import java.time.Instant;

/**
 * One opening of a campaign.
 *
 * @param firstSlot of the slots given then; the last belongs in
 */
record Window(int number, Instant opensAt, Instant closesAt, int firstSlot, int lastSlot) {

    boolean isOpenAt(Instant at) {
        return !at.isBefore(opensAt) && at.isBefore(closesAt);
    }

    int slots() {
        return lastSlot - firstSlot + 1;
    }
}
