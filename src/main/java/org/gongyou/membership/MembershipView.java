package org.gongyou.membership;

import java.time.Instant;
import java.util.List;
import org.gongyou.casework.CaseView;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The caller's membership.
 *
 * @param state ACTIVE, or RETAINED for the retired and unemployed
 * @param holding present while the membership waits in a holding union
 */
public record MembershipView(
        String memberNumber,
        String state,
        CaseView.UnionRef union,
        Instant since,
        @Nullable Holding holding,
        long version)
        implements Versioned {

    /** What being held means: what works now, what does not yet, and by when a union takes over. */
    public record Holding(List<String> worksNow, List<String> notYet, Instant takenOverBy) {

        private static final List<Words> WORKS = List.of(
                new Words("户外劳动者站点", "Stations"),
                new Words("法律援助", "Legal aid"),
                new Words("困难帮扶", "Relief"),
                new Words("电子会员证", "The member card"));
        private static final List<Words> NOT_YET = List.of(
                new Words("选举权与被选举权", "Voting and being elected"),
                new Words("由基层工会发放的节日慰问", "Holiday gifts of a basic union"));

        static Holding until(Instant due, Language language) {
            return new Holding(
                    WORKS.stream().map(words -> words.in(language)).toList(),
                    NOT_YET.stream().map(words -> words.in(language)).toList(),
                    due);
        }
    }

    static MembershipView of(Membership membership, CaseView.UnionRef union, Language language) {
        Instant due = membership.placementDueAt();
        return new MembershipView(
                membership.memberNumber(),
                membership.state().name(),
                union,
                membership.since(),
                due == null ? null : Holding.until(due, language),
                membership.version());
    }
}
