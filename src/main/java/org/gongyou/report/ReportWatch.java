package org.gongyou.report;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.station.StationNews;
import org.gongyou.station.StationReports;
import org.gongyou.station.StationWatcher;

/** What is done to a station answers what was said of it. */
@ApplicationScoped
class ReportWatch implements StationWatcher {

    private static final String CONFIRMED = "confirmed";
    private static final String REMOVED = "removed";

    /** Whoever changes one of these as keeper or officer knows how the place is now. */
    private static final Set<String> KNOWN = Set.of("hours", "specialDays", CONFIRMED, "place", "address", REMOVED);

    /** With these somebody else looks after it. */
    private static final Set<String> HANDS = Set.of("keeper", "union");

    private final ReportRepository reports;
    private final TaskRepository tasks;
    private final StationTasks desk;
    private final StationReports stations;

    ReportWatch(ReportRepository reports, TaskRepository tasks, StationTasks desk, StationReports stations) {
        this.reports = reports;
        this.tasks = tasks;
        this.desk = desk;
        this.stations = stations;
    }

    @Override
    public Uni<Void> changed(List<StationNews> news) {
        List<StationNews> ours =
                news.stream().filter(one -> isAnswer(one) || isHandedOver(one)).toList();
        if (ours.isEmpty()) return Uni.createFrom().voidItem();
        List<UUID> answered = ours.stream()
                .filter(ReportWatch::isAnswer)
                .map(StationNews::station)
                .toList();
        return tasks.open(ours.stream().map(StationNews::station).toList())
                .chain(open -> each(open, task -> each(about(ours, task), one -> follow(task, one))))
                .chain(() -> answered.isEmpty() ? Uni.createFrom().voidItem() : settle(answered));
    }

    private static List<StationNews> about(List<StationNews> news, StationTask task) {
        return news.stream()
                .filter(one -> one.station().equals(task.stationId()))
                .toList();
    }

    private static boolean isAnswer(StationNews news) {
        return news.looked() && (news.act().equals(CONFIRMED) || !Collections.disjoint(news.fields(), KNOWN));
    }

    private static boolean isHandedOver(StationNews news) {
        return !Collections.disjoint(news.fields(), HANDS);
    }

    private Uni<Void> follow(StationTask task, StationNews news) {
        if (news.act().equals(REMOVED)) return desk.end(task, StationTaskCase.DROPPED);
        if (isAnswer(news)) return desk.end(task, StationTaskCase.DONE);
        return stations.hold(news.station()).chain(station -> desk.passOn(task, station));
    }

    private Uni<Void> settle(List<UUID> answered) {
        return reports.settle(answered)
                .chain(() -> stations.doubtful(answered))
                .chain(doubtful -> each(doubtful, id -> stations.hold(id).chain(stations::believe)));
    }

    private static <T> Uni<Void> each(Collection<T> all, Function<T, Uni<Void>> act) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(act::apply)
                .onItem()
                .ignoreAsUni();
    }
}
