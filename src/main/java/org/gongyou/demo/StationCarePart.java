package org.gongyou.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.station.MadeUpStations;

/** Hosts, stars, monthly checks, what is broken and what is closed these days; and who looks after some of it. */
@ApplicationScoped
class StationCarePart implements DemoPart {

    private final MadeUpStations stations;
    private final Clock clock;

    StationCarePart(MadeUpStations stations, Clock clock) {
        this.stations = stations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "station-care";
    }

    @Override
    public Uni<Void> load() {
        LocalDate today = ChinaDay.today(clock);
        return stations.enter(DemoCare.table(new Ground(), today).getBytes(StandardCharsets.UTF_8))
                .chain(this::appoint);
    }

    private Uni<Void> appoint() {
        return Multi.createFrom()
                .iterable(DemoKeeper.ALL)
                .onItem()
                .transformToUniAndConcatenate(keeper -> stations.appoint(
                        keeper.station(),
                        keeper.worker().phone(),
                        keeper.worker().name(),
                        keeper.phoneShown()))
                .onItem()
                .ignoreAsUni();
    }

    @Override
    public Uni<Void> loaded() {
        return stations.renew();
    }
}
