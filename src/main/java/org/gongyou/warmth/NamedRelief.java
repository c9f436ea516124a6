package org.gongyou.warmth;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.language.Words;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Programmes;
import org.gongyou.tally.ReliefKinds;
import org.jspecify.annotations.Nullable;

/** What programmes and classes are called in the statistics. */
@Singleton
class NamedRelief implements ReliefKinds {

    private final Programmes programmes;
    private final Clock clock;

    NamedRelief(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public @Nullable Words programme(String code) {
        Programme found = programmes.byCode(code, ChinaDay.today(clock));
        return found == null ? null : found.name();
    }

    @Override
    public @Nullable Words hardshipClass(String code) {
        return programmes.open(null, ChinaDay.today(clock)).stream()
                .map(programme -> programme.className(code))
                .filter(words -> !words.zh().equals(code))
                .findFirst()
                .orElse(null);
    }
}
