package org.gongyou.offer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongyou.audit.Audit;
import org.gongyou.platform.snapshot.SnapshotVersions;
import org.jspecify.annotations.Nullable;

/** How offers are changed, whoever does it: one after the other, with an audit entry, visible here at once. */
@ApplicationScoped
class OfferRegister {

    private final OfferSnapshot snapshot;
    private final SnapshotVersions versions;
    private final Audit audit;

    OfferRegister(OfferSnapshot snapshot, SnapshotVersions versions, Audit audit) {
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
        return versions.raise(OfferSnapshot.NAME).chain(work::get);
    }

    /** After the commit: this instance knows at once. */
    Uni<Void> renew() {
        return versions.renewNow(snapshot);
    }

    /** @param actor null for the program itself */
    Uni<Void> record(UUID union, @Nullable UUID actor, String act, UUID subject, Map<String, ?> codes) {
        return audit.record(union, actor, "offer." + act, subject, codes);
    }
}
