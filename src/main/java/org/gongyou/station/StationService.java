package org.gongyou.station;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.snapshot.SnapshotVersions;
import org.gongyou.platform.web.IfMatch;

/** What officers do with stations. Whatever was done is visible here before the answer is, elsewhere within two seconds. */
@ApplicationScoped
class StationService {

    private final StationRepository stations;
    private final StationRegister register;
    private final StationSnapshot snapshot;
    private final SnapshotVersions versions;
    private final Audit audit;

    StationService(
            StationRepository stations,
            StationRegister register,
            StationSnapshot snapshot,
            SnapshotVersions versions,
            Audit audit) {
        this.stations = stations;
        this.register = register;
        this.snapshot = snapshot;
        this.versions = versions;
        this.audit = audit;
    }

    /** What importing the list would find wrong. */
    Uni<CsvReport> check(StationScope scope, byte[] body, Language language) {
        return read(scope, body)
                .call(list -> Panache.withSession(() -> stations.byCodes(list.codes()))
                        .map(list::against))
                .map(list -> list.report(language));
    }

    /** @throws org.gongyou.platform.problem.ProblemException 422 when anything is wrong; nothing is entered then */
    Uni<CsvReport> enter(StationScope scope, byte[] body, Language language) {
        return read(scope, body)
                .call(list -> Panache.withTransaction(() -> enter(scope, list, language)))
                .call(() -> versions.renewNow(snapshot))
                .map(list -> list.report(language));
    }

    private Uni<Integer> enter(StationScope scope, StationImport list, Language language) {
        return register.find(list.codes()).chain(known -> enter(scope, list, known, language));
    }

    private Uni<Integer> enter(StationScope scope, StationImport list, List<Station> known, Language language) {
        List<StationEntry> entries = list.against(known);
        list.report(language).orReject();
        return register.enter(entries, known)
                .call(changed -> changed == 0 ? nothing() : recordImport(scope, entries, changed));
    }

    /** A list of 20,000 lines takes longer to read than the event loop may be held up. */
    private static Uni<StationImport> read(StationScope scope, byte[] body) {
        return Uni.createFrom()
                .item(() -> new StationImport(scope, body, false))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .emitOn(MutinyHelper.executor(Vertx.currentContext()));
    }

    Uni<StationOfficerView> one(StationScope scope, UUID id) {
        return Panache.withSession(
                () -> stations.present(id).map(scope::require).map(StationOfficerView::of));
    }

    Uni<StationOfficerView> revise(StationScope scope, UUID id, IfMatch ifMatch, StationDetails details) {
        return Panache.withTransaction(() -> stations.lock()
                        .chain(() -> stations.present(id))
                        .map(scope::require)
                        .invoke(station -> ifMatch.check(station.version()))
                        .call(station ->
                                station.details().equals(details) ? nothing() : revise(scope, station, details))
                        .map(StationOfficerView::of))
                .call(() -> versions.renewNow(snapshot));
    }

    private Uni<Void> revise(StationScope scope, Station station, StationDetails details) {
        return register.change(number -> station.revise(details, number))
                .chain(() -> record(scope, station, "station.revised"));
    }

    Uni<Void> remove(StationScope scope, UUID id, IfMatch ifMatch) {
        return Panache.withTransaction(() -> stations.lock()
                        .chain(() -> stations.present(id))
                        .map(scope::require)
                        .invoke(station -> ifMatch.check(station.version()))
                        .call(station -> register.change(station::remove))
                        .chain(station -> record(scope, station, "station.removed")))
                .call(() -> versions.renewNow(snapshot));
    }

    private Uni<Void> record(StationScope scope, Station station, String action) {
        return audit.record(
                station.unionId(), scope.account(), action, station.id(), Map.of("change", station.changeNumber()));
    }

    /** One entry for the list, in the stream of the union of its first station. */
    private Uni<Void> recordImport(StationScope scope, List<StationEntry> entries, int changed) {
        UUID union = entries.get(0).unionId();
        return audit.record(union, scope.account(), "station.imported", union, Map.of("changed", changed));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
