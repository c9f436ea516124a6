package org.gongyou.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Birth dates and the ends of documents are days in China. */
final class ChinaTime {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
