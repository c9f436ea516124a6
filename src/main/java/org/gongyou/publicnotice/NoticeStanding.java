package org.gongyou.publicnotice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;

/**
 * Where a case's notice stands, for whoever ordered it.
 *
 * @param until its last day, whole
 * @param endsAt the midnight after it
 * @param openObjections nobody has answered them yet: the case does not go on
 * @param upheld objections that officers found right
 */
public record NoticeStanding(
        UUID id, NoticeState state, LocalDate from, LocalDate until, Instant endsAt, int openObjections, int upheld) {

    static NoticeStanding of(PublicNotice notice) {
        return new NoticeStanding(
                notice.id(),
                notice.state(),
                ChinaDay.of(notice.postedAt()),
                notice.lastDay(),
                notice.endsAt(),
                notice.openObjections(),
                notice.upheld());
    }
}
