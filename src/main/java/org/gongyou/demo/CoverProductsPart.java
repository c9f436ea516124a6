package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.cover.MadeUpCovers;

/** What cover there is, of this year and the next; before the workers, who are given some of it on joining. */
@ApplicationScoped
class CoverProductsPart implements DemoPart {

    private final MadeUpCovers covers;
    private final Clock clock;

    CoverProductsPart(MadeUpCovers covers, Clock clock) {
        this.covers = covers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cover-products";
    }

    @Override
    public Uni<Void> load() {
        int year = ChinaDay.today(clock).getYear();
        return covers.enter(DemoCover.table(year).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Uni<Void> loaded() {
        return covers.renew();
    }
}
