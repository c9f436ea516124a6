package org.gongyou.legalaid;

import java.util.UUID;
import org.gongyou.account.Person;
import org.jspecify.annotations.Nullable;

/**
 * What papers are written from.
 *
 * @param applicant who asks and signs
 * @param union by name, which has the case or decided on it
 * @param decider the officer who decided; null before that, and when time or a review did
 */
record PaperFacts(
        Aid aid,
        String matterNumber,
        AidRequest request,
        Person applicant,
        String union,
        @Nullable Decider decider) {

    /** Whoever decides on aid is named in writing. */
    record Decider(UUID account, String name) {}

    /** Papers are about people. */
    @Override
    public String toString() {
        return "PaperFacts[" + aid.number() + "]";
    }
}
