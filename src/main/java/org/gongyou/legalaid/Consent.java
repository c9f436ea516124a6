package org.gongyou.legalaid;

import java.time.LocalDate;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whoever can speak for themselves lets somebody else ask for them, and a lawyer act on it, up to a last day. Pure.
 *
 * @param until the last day on which it counts
 */
record Consent(LocalDate until) {

    /** Enough to meet, write a new one and photograph it, with a weekend between. */
    private static final int DAYS_TO_RENEW = 7;

    /** What now, once it has ended. */
    static final Words RENEW =
            new Words("本人同意已到期，请更新后继续办理。", "The person's consent has ended: renew it, and the work goes on.");

    /** Null where nobody has to consent, and in a draft that does not say until when. */
    static @Nullable Consent of(AidRequest request) {
        Concerned person = request.asksForSelf() ? null : request.person();
        if (person == null || person.condition() != Concerned.Condition.CONSENTING) return null;
        LocalDate until = person.consentUntil();
        return until == null ? null : new Consent(until);
    }

    boolean hasEnded(LocalDate today) {
        return until.isBefore(today);
    }

    /** From when on it is to be renewed soon. */
    LocalDate remindOn() {
        return until.minusDays(DAYS_TO_RENEW);
    }

    /** The first day on which nobody acts on it. */
    LocalDate overOn() {
        return until.plusDays(1);
    }
}
