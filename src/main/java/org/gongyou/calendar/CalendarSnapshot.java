package org.gongyou.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import org.gongyou.platform.snapshot.Snapshot;

/** This instance's calendar. */
@Singleton
class CalendarSnapshot extends Snapshot<Calendar> {

    static final String NAME = "calendar";

    private final Map<Integer, CalendarYear> released = ReleasedYears.read();
    private final CalendarRepository years;

    CalendarSnapshot(CalendarRepository years) {
        super(NAME);
        this.years = years;
    }

    @Override
    protected Uni<Calendar> load() {
        return years.all().map(byOfficers -> Calendar.of(released, byOfficers));
    }
}
