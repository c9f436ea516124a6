package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What reports from the street do to stations. Calls work in the caller's transaction unless they say otherwise. */
@ApplicationScoped
public class StationReports {

    public static final ProblemType FACILITY_UNKNOWN = StationProblem.FACILITY_UNKNOWN;
    public static final ProblemType FACILITY_NOT_THERE = StationProblem.FACILITY_NOT_THERE;
    public static final ProblemType CRS_UNKNOWN = StationProblem.CRS_UNKNOWN;

    private final StationRegister register;
    private final StationRepository stations;
    private final StationCare care;
    private final StationSnapshot snapshot;

    StationReports(StationRegister register, StationRepository stations, StationCare care, StationSnapshot snapshot) {
        this.snapshot = snapshot;
        this.register = register;
        this.stations = stations;
        this.care = care;
    }

    /** The code of a facility, by code or any name; null when it is not known. */
    public static @Nullable String facility(String written) {
        return StationWords.FACILITIES.code(written);
    }

    /** From memory. @throws ProblemException 404 when there is none, or no longer */
    public void requireOne(UUID id) {
        if (snapshot.value().byId(id) == null) throw new ProblemException(RequestProblem.NOT_FOUND);
    }

    /**
     * The station, which stays as it is until the transaction ends; so does every other.
     *
     * @throws ProblemException 404 when there is none, or no longer
     */
    public Uni<ReportedStation> hold(UUID id) {
        return register.find(id, Bystander.PASSER_BY).map(ReportedStation::new);
    }

    /** The same by the code that lists know it by. */
    public Uni<ReportedStation> hold(String code) {
        return register.find(List.of(code), List.of()).map(found -> {
            Station station = found.isEmpty() ? null : found.get(0);
            if (station == null || station.isRemoved()) throw new ProblemException(RequestProblem.NOT_FOUND);
            return new ReportedStation(station);
        });
    }

    /** Shows what was reported, of a station that is held. */
    public Uni<Void> show(ReportedStation held, StationFinding finding) {
        Station station = held.station();
        return care.apply(
                Bystander.PASSER_BY,
                station,
                "reported",
                number -> station.find(station.condition().with(finding), number));
    }

    /** Of these, the stations that are doubtful. */
    public Uni<List<UUID>> doubtful(Collection<UUID> ids) {
        return stations.doubtful(ids);
    }

    /** A station that is held is doubtful no longer. */
    public Uni<Void> believe(ReportedStation held) {
        Station station = held.station();
        return care.apply(
                Bystander.PROGRAM,
                station,
                "believed",
                held.doubtfulSince() == null
                        ? null
                        : number -> station.find(station.condition().believed(), number));
    }

    /** After the commit: this instance knows at once. */
    public Uni<Void> renew() {
        return care.renew();
    }
}
