package org.gongyou.booking;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.gongyou.audit.Audit;
import org.gongyou.platform.snapshot.SnapshotVersions;

/** How service points are changed: one after the other, with an audit entry, visible here at once. */
@ApplicationScoped
class ServicePointRegister {

    private final ServicePointSnapshot snapshot;
    private final SnapshotVersions versions;
    private final Audit audit;

    ServicePointRegister(ServicePointSnapshot snapshot, SnapshotVersions versions, Audit audit) {
        this.snapshot = snapshot;
        this.versions = versions;
        this.audit = audit;
    }

    /** In a transaction of its own. */
    <T> Uni<T> change(Supplier<Uni<T>> work) {
        return Panache.withTransaction(() -> within(work)).call(this::renew);
    }

    /** In the caller's transaction, which {@link #renew} follows. Other writers wait until its end. */
    <T> Uni<T> within(Supplier<Uni<T>> work) {
        return versions.raise(ServicePointSnapshot.NAME).chain(work::get);
    }

    /** After the commit: this instance knows at once. */
    Uni<Void> renew() {
        return versions.renewNow(snapshot);
    }

    Uni<Void> record(PointScope scope, ServicePoint point, String act, Map<String, ?> codes) {
        return audit.record(point.unionId(), scope.account(), "booking." + act, point.id(), codes);
    }
}
