package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.gongyou.station.MadeUpStations;

/** Stations, taxi canteens, mother-and-baby rooms. */
@ApplicationScoped
class StationsPart implements DemoPart {

    private final MadeUpStations stations;

    StationsPart(MadeUpStations stations) {
        this.stations = stations;
    }

    @Override
    public String name() {
        return "stations";
    }

    @Override
    public Uni<Void> load() {
        return stations.enter(DemoStations.table(new Ground()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Uni<Void> loaded() {
        return stations.renew();
    }
}
