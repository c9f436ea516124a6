package org.gongyou.dispute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.dispute.DailyReport.Line;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** The day of a union, written at midnight, or by whoever asks first after it is over; from then on the same for everybody. */
@ApplicationScoped
class DailyReports {

    /** Of days before that nobody asks, but whoever tries what happens. */
    private static final int YEARS_BACK = 10;

    private final GroupRepository groups;
    private final ReportLines lines;
    private final GroupAccess access;
    private final GroupText text;
    private final ObjectMapper json;
    private final Clock clock;

    DailyReports(
            GroupRepository groups,
            ReportLines lines,
            GroupAccess access,
            GroupText text,
            ObjectMapper json,
            Clock clock) {
        this.groups = groups;
        this.lines = lines;
        this.access = access;
        this.text = text;
        this.json = json;
        this.clock = clock;
    }

    /** @throws ProblemException 409 before the day is over; 404 for whoever must not see a group in it */
    Uni<DailyReport> of(UUID officer, LocalDate day, @Nullable UUID union) {
        LocalDate today = ChinaDay.today(clock);
        if (!day.isBefore(today)) throw new ProblemException(DisputeProblem.DAY_NOT_OVER);
        if (day.isBefore(today.minusYears(YEARS_BACK))) throw new ProblemException(RequestProblem.NOT_FOUND);
        UUID reporting = access.reporting(officer, union);
        return Panache.withTransaction(() -> kept(officer, reporting, day)
                .<DailyReport>chain(known -> known != null
                        ? Uni.createFrom().item(known)
                        : write(reporting, day)
                                .chain(() -> kept(officer, reporting, day))
                                .onItem()
                                .ifNull()
                                .failWith(() -> new IllegalStateException("it was just written"))));
    }

    /** Unless it is written. In the caller's transaction. */
    Uni<Void> freeze(UUID union, LocalDate day) {
        return Complaints.session()
                .chain(session -> session.createNativeQuery(
                                "select count(*) from group_report where union_id = :union and day = cast(cast(:day as text) as date)",
                                Long.class)
                        .setParameter("union", union)
                        .setParameter("day", day.toString())
                        .getSingleResult())
                .chain(there -> there > 0 ? Uni.createFrom().voidItem() : write(union, day));
    }

    private Uni<@Nullable DailyReport> kept(UUID officer, UUID union, LocalDate day) {
        return Complaints.session()
                .chain(session -> session.createNativeQuery(
                                "select content, array_to_string(excluded, ',') from group_report where union_id = :union and day = cast(cast(:day as text) as date)",
                                Tuple.class)
                        .setParameter("union", union)
                        .setParameter("day", day.toString())
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : open(officer, row));
    }

    private DailyReport open(UUID officer, Tuple row) {
        if (!access.isFree(officer, ids(row.get(1, String.class)))) {
            throw new ProblemException(RequestProblem.NOT_FOUND);
        }
        try {
            return json.readValue(text.openBytes(row.get(0, byte[].class)), DailyReport.class);
        } catch (IOException impossible) {
            throw new IllegalStateException("what was written can be read", impossible);
        }
    }

    private static List<UUID> ids(String listed) {
        return Arrays.stream(listed.split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
    }

    private Uni<Void> write(UUID union, LocalDate day) {
        Instant end = ChinaDay.start(day.plusDays(1));
        return groups.litBefore(end)
                .map(lit -> lit.stream()
                        .filter(group -> access.isWithin(group.unionId(), union))
                        .toList())
                .chain(ours -> Multi.createFrom()
                        .iterable(ours)
                        .onItem()
                        .transformToUniAndConcatenate(group -> lines.of(group, day, end))
                        .collect()
                        .asList()
                        .chain(written -> enter(union, day, ours, written)));
    }

    private Uni<Void> enter(UUID union, LocalDate day, List<GroupDispute> ours, List<Line> written) {
        DailyReport report = DailyReport.of(day, union, access.unionName(union), written);
        UUID[] excluded = ours.stream()
                .flatMap(group -> group.excluded().stream())
                .distinct()
                .sorted()
                .toArray(UUID[]::new);
        return Complaints.session()
                .chain(session -> session.createNativeQuery("""
                                insert into group_report (union_id, day, content, excluded)
                                values (:union, cast(cast(:day as text) as date), :content, cast(:excluded as uuid[])) on conflict do nothing
                                """)
                        .setParameter("union", union)
                        .setParameter("day", day.toString())
                        .setParameter("content", text.sealBytes(bytes(report)))
                        .setParameter("excluded", excluded)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private byte[] bytes(DailyReport report) {
        try {
            return json.writeValueAsBytes(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a report is always writable", impossible);
        }
    }
}
