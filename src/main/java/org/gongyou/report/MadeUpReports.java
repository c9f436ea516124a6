package org.gongyou.report;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gongyou.station.ReportedStation;
import org.gongyou.station.StationReports;
import org.gongyou.witness.ReportDoor;
import org.gongyou.witness.Reporter;

/** What people of a demonstration say. */
@ApplicationScoped
public class MadeUpReports {

    private final ReportService reports;
    private final StationReports stations;
    private final ReportDoor door;

    MadeUpReports(ReportService reports, StationReports stations, ReportDoor door) {
        this.reports = reports;
        this.stations = stations;
        this.door = door;
    }

    /** So many people found the station locked; in the caller's transaction. */
    public Uni<Void> locked(String station, int people) {
        return stations.hold(station).chain(held -> Multi.createFrom()
                .range(0, people)
                .onItem()
                .transformToUniAndConcatenate(number -> locked(held, number))
                .onItem()
                .ignoreAsUni());
    }

    private Uni<ReportReceipt> locked(ReportedStation held, int number) {
        String name = "demo-reporter-" + number;
        UUID account = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        Reporter somebody = new Reporter(account, account, account, door.witness(account, name, null));
        return reports.take(somebody, held, new Saying(ReportWhat.LOCKED, null, null, null, null));
    }

    /** After the commit: this instance knows them at once. */
    public Uni<Void> renew() {
        return stations.renew();
    }
}
