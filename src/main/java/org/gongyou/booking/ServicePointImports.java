package org.gongyou.booking;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** Lists of service points on their way in: all of a list, or nothing when anything is wrong. */
@ApplicationScoped
class ServicePointImports {

    private final ServicePointRepository points;
    private final ServicePointRegister register;

    ServicePointImports(ServicePointRepository points, ServicePointRegister register) {
        this.points = points;
        this.register = register;
    }

    /** One list, compared with what is there. */
    private record Arrival(CsvSheet sheet, List<ServicePointCsv.Line> lines, Map<String, ServicePoint> known) {}

    /** What importing the list would find wrong. */
    Uni<CsvReport> check(PointScope scope, byte[] table, Language language) {
        return Panache.withSession(() -> arrive(scope, table)).map(list -> CsvReport.of(list.sheet(), language));
    }

    /** @throws org.gongyou.platform.problem.ProblemException 422 when anything is wrong; nothing is entered then */
    Uni<CsvReport> enter(PointScope scope, byte[] table, Language language) {
        return register.change(() -> enter(scope, table, language, false));
    }

    /** In the caller's transaction, after the snapshot was raised. @param madeUp whether what is new is of a demonstration */
    Uni<CsvReport> enter(PointScope scope, byte[] table, Language language, boolean madeUp) {
        return arrive(scope, table)
                .invoke(list -> CsvReport.of(list.sheet(), language).orReject())
                .call(list -> Multi.createFrom()
                        .iterable(list.lines())
                        .onItem()
                        .transformToUniAndConcatenate(line -> write(scope, line, list.known(), madeUp))
                        .onItem()
                        .ignoreAsUni())
                .map(list -> CsvReport.of(list.sheet(), language));
    }

    private Uni<Arrival> arrive(PointScope scope, byte[] table) {
        CsvSheet sheet = ServicePointCsv.open(table);
        List<ServicePointCsv.Line> lines = ServicePointCsv.read(sheet);
        return points.coded(lines.stream().map(ServicePointCsv.Line::code).toList())
                .map(found -> found.stream().collect(toMap(ServicePoint::code, identity())))
                .invoke(known -> lines.forEach(line -> check(scope, sheet, line, known.get(line.code()))))
                .map(known -> new Arrival(sheet, lines, known));
    }

    private static void check(
            PointScope scope, CsvSheet sheet, ServicePointCsv.Line line, @Nullable ServicePoint before) {
        boolean another = before != null && !before.isRemoved() && !scope.covers(before.unionId());
        if (another) sheet.report(line.number(), "code", BookingProblem.CODE_TAKEN);
        else if (union(scope, line, before) == null)
            sheet.report(
                    line.number(),
                    ServicePointCsv.UNION,
                    line.union() == null ? BookingProblem.UNION_MISSING : BookingProblem.UNION_UNKNOWN);
    }

    private static @Nullable UUID union(PointScope scope, ServicePointCsv.Line line, @Nullable ServicePoint before) {
        if (line.union() != null) return scope.managed().union(line.union());
        return before != null && scope.covers(before.unionId())
                ? before.unionId()
                : scope.managed().home();
    }

    private Uni<Void> write(
            PointScope scope, ServicePointCsv.Line line, Map<String, ServicePoint> known, boolean madeUp) {
        ServicePoint before = known.get(line.code());
        UUID union = union(scope, line, before);
        if (union == null) return Uni.createFrom().voidItem();
        if (before == null) {
            ServicePoint point = new ServicePoint(Ids.next(), line.code(), line.in(union), madeUp);
            return points.add(point).chain(() -> register.record(scope, point, "point-imported", Map.of()));
        }
        before.revise(line.in(union));
        return points.flush().chain(() -> register.record(scope, before, "point-imported", Map.of()));
    }
}
