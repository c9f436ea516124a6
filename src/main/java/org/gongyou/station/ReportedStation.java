package org.gongyou.station;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/** A station as those see it who take reports about it. */
public final class ReportedStation {

    private final Station station;

    ReportedStation(Station station) {
        this.station = station;
    }

    public UUID id() {
        return station.id();
    }

    /** The union that runs it. */
    public UUID unionId() {
        return station.unionId();
    }

    /** The account that keeps it; null for nobody. */
    public @Nullable UUID keeper() {
        return station.keeper().id();
    }

    public Place place() {
        return station.details().place();
    }

    /** Their codes. */
    public List<String> facilities() {
        return station.details().facilities();
    }

    /** Null while no reports contradict what is stated. */
    public @Nullable Instant doubtfulSince() {
        return station.condition().doubtfulSince();
    }

    Station station() {
        return station;
    }
}
