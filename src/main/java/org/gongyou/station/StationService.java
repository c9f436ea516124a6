package org.gongyou.station;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What officers do with what is said of a station. */
@ApplicationScoped
class StationService {

    private final StationRepository stations;
    private final StationHistory history;
    private final StationCare care;
    private final Unions unions;
    private final Vault vault;

    StationService(StationRepository stations, StationHistory history, StationCare care, Unions unions, Vault vault) {
        this.stations = stations;
        this.history = history;
        this.care = care;
        this.unions = unions;
        this.vault = vault;
    }

    Uni<StationOfficerView> one(StationScope scope, UUID id) {
        return Panache.withSession(
                () -> stations.present(id).map(scope::require).map(this::view));
    }

    Uni<StationOfficerView> revise(StationScope scope, UUID id, IfMatch ifMatch, StationRequest request) {
        return care.change(
                scope,
                id,
                ifMatch,
                "revised",
                station -> {
                    StationDetails details = request.details(station.details().extra());
                    return details.equals(station.details()) ? null : number -> station.revise(details, number);
                },
                this::view);
    }

    Uni<Void> remove(StationScope scope, UUID id, IfMatch ifMatch) {
        return care.change(scope, id, ifMatch, "removed", station -> station::remove, Station::id)
                .replaceWithVoid();
    }

    StationOfficerView view(Station station) {
        return StationOfficerView.of(station, vault);
    }

    /** The latest change first. */
    Uni<Page<StationHistoryView>> history(StationScope scope, UUID id, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 1);
        long before = after == null ? Long.MAX_VALUE : after.number(0);
        return Panache.withSession(() -> stations.present(id)
                .map(scope::require)
                .chain(station -> history.of(station.id(), before, limit + 1))
                .map(changes -> page(changes, limit)));
    }

    private Page<StationHistoryView> page(List<StationHistory.Kept> changes, int limit) {
        return Page.of(
                changes,
                limit,
                change -> StationHistoryView.of(change, unions.tree()),
                last -> Cursor.of(last.changeNumber()));
    }
}
