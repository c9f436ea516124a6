package org.gongyou.station;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.gongyou.audit.Audit;
import org.gongyou.platform.snapshot.SnapshotVersions;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/**
 * How one station is changed, whoever does it: under the lock, from the version seen, with its history and audit entry.
 * Whatever was done is visible here before the answer is, elsewhere within two seconds.
 */
@ApplicationScoped
class StationCare {

    /** What to do to a station, given the next number; null when it is so already. */
    interface Plan extends Function<Station, @Nullable LongConsumer> {}

    private final StationRegister register;
    private final StationSnapshot snapshot;
    private final SnapshotVersions versions;
    private final Audit audit;

    StationCare(StationRegister register, StationSnapshot snapshot, SnapshotVersions versions, Audit audit) {
        this.register = register;
        this.snapshot = snapshot;
        this.versions = versions;
        this.audit = audit;
    }

    /**
     * In a transaction of its own.
     *
     * @param act what is done, for history and audit trail
     */
    <T> Uni<T> change(Carer carer, UUID id, IfMatch ifMatch, String act, Plan plan, Function<Station, T> view) {
        return hold(carer, id, ifMatch, station -> apply(carer, station, act, plan.apply(station)), view);
    }

    /** The same for what takes more than one step, and applies its changes itself. */
    <T> Uni<T> hold(
            Carer carer, UUID id, IfMatch ifMatch, Function<Station, Uni<Void>> work, Function<Station, T> view) {
        return Panache.withTransaction(() -> register.find(id, carer)
                        .invoke(station -> ifMatch.check(station.version()))
                        .call(work::apply)
                        .map(view))
                .call(this::renew);
    }

    /** In the caller's transaction, under the lock that {@link StationRegister#find} took. */
    Uni<Void> apply(Carer carer, Station station, String act, @Nullable LongConsumer change) {
        if (change == null) return Uni.createFrom().voidItem();
        Author author = carer.author(station);
        return register.change(station, author, act, change).chain(() -> record(station, author, act));
    }

    private Uni<Void> record(Station station, Author author, String act) {
        return audit.record(
                station.unionId(),
                author.account(),
                "station." + act,
                station.id(),
                Map.of("change", station.changeNumber()));
    }

    /** After the commit: this instance knows at once. */
    Uni<Void> renew() {
        return versions.renewNow(snapshot);
    }
}
