package org.gongyou.publicnotice;

import java.util.UUID;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made public of a case.
 *
 * @param programme its code
 * @param applicant in full; only the masked name is kept
 * @param union that is responsible: its officers, and those above, read what is objected
 * @param basicUnion whose members alone see it; only with {@link Scope#UNION_MEMBERS}
 * @param workingDays how long it hangs, the day of posting not counted; at least 1
 */
public record NoticeOrder(
        UUID worker,
        UUID caseId,
        String caseNumber,
        String programme,
        Words programmeName,
        PersonName applicant,
        UUID union,
        Scope scope,
        @Nullable UUID basicUnion,
        int workingDays) {

    public NoticeOrder {
        if ((scope == Scope.UNION_MEMBERS) != (basicUnion != null))
            throw new IllegalArgumentException("members are those of a union");
    }

    /** Without whom it is about. */
    @Override
    public String toString() {
        return "NoticeOrder[" + caseId + "]";
    }
}
