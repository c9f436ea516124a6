package org.gongyou.station;

import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Lists of stations on their way in, as a table or as a map layer: all of a list, or nothing when anything is wrong. */
@ApplicationScoped
class StationImports {

    private final StationRepository stations;
    private final StationRegister register;
    private final StationSnapshot snapshot;
    private final SnapshotVersions versions;
    private final Audit audit;
    private final StationGeoJson geoJson;

    StationImports(
            StationRepository stations,
            StationRegister register,
            StationSnapshot snapshot,
            SnapshotVersions versions,
            Audit audit,
            ObjectMapper json) {
        this.stations = stations;
        this.register = register;
        this.snapshot = snapshot;
        this.versions = versions;
        this.audit = audit;
        this.geoJson = new StationGeoJson(json);
    }

    /** What importing the list would find wrong. */
    Uni<CsvReport> check(StationScope scope, byte[] body, boolean asLayer, Language language) {
        return read(scope, body, asLayer)
                .call(list -> Panache.withSession(() -> stations.known(list.codes(), list.placeNumbers()))
                        .map(list::against))
                .map(list -> list.report(language));
    }

    /** @throws org.gongyou.platform.problem.ProblemException 422 when anything is wrong; nothing is entered then */
    Uni<CsvReport> enter(StationScope scope, byte[] body, boolean asLayer, Language language) {
        return read(scope, body, asLayer)
                .call(list -> Panache.withTransaction(() -> enter(scope, list, language)))
                .call(() -> versions.renewNow(snapshot))
                .map(list -> list.report(language));
    }

    private Uni<Integer> enter(StationScope scope, StationImport list, Language language) {
        return register.find(list.codes(), list.placeNumbers()).chain(known -> enter(scope, list, known, language));
    }

    private Uni<Integer> enter(StationScope scope, StationImport list, List<Station> known, Language language) {
        List<StationEntry> entries = list.against(known);
        list.report(language).orReject();
        if (entries.isEmpty()) return Uni.createFrom().item(0);
        UUID union = entries.get(0).unionId();
        return register.enter(entries, known, scope.author(union))
                .call(changed -> changed == 0 ? Uni.createFrom().voidItem() : record(scope, union, changed));
    }

    /** A list of 20,000 lines takes longer to read than the event loop may be held up. */
    private Uni<StationImport> read(StationScope scope, byte[] body, boolean asLayer) {
        return Uni.createFrom()
                .item(() -> asLayer
                        ? StationImport.ofLayer(scope, geoJson.read(body))
                        : StationImport.ofTable(scope, body, false))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .emitOn(MutinyHelper.executor(Vertx.currentContext()));
    }

    /** One entry for the list, in the stream of the union of its first station. */
    private Uni<Void> record(StationScope scope, UUID union, int changed) {
        return audit.record(union, scope.account(), "station.imported", union, Map.of("changed", changed));
    }
}
