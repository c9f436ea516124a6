package org.gongyou.platform.snapshot;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes the app look at once at what a test has put into a table behind its back, without the wait for the next look. */
@ApplicationScoped
public class Renewals {

    private final SnapshotVersions versions;
    private final List<Snapshot<?>> snapshots;

    Renewals(SnapshotVersions versions, @All List<Snapshot<?>> snapshots) {
        this.versions = versions;
        this.snapshots = snapshots;
    }

    /** @param name of its row in {@code snapshot_version} */
    public void renew(String name) {
        Snapshot<?> stale = snapshots.stream()
                .filter(snapshot -> snapshot.name().equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError("no snapshot " + name));
        versions.renewNow(stale).await().indefinitely();
    }
}
