package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.report.MadeUpReports;

/** A station that several people found locked, and a task for its keeper. */
@ApplicationScoped
class StationReportsPart implements DemoPart {

    /** Its keeper has another one too, and may sign in on any device. */
    private static final String STATION = DemoCare.code(20);

    private static final int PEOPLE = 3;

    private final MadeUpReports reports;

    StationReportsPart(MadeUpReports reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "station-reports";
    }

    @Override
    public Uni<Void> load() {
        return reports.locked(STATION, PEOPLE);
    }

    @Override
    public Uni<Void> loaded() {
        return reports.renew();
    }
}
