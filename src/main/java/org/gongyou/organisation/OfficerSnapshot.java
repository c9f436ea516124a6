package org.gongyou.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.snapshot.Snapshot;

/** Every account's posts; a city has some thousands. */
@Singleton
class OfficerSnapshot extends Snapshot<Map<UUID, List<OfficerPost>>> {

    static final String NAME = "officers";

    private final OfficerRepository officers;

    OfficerSnapshot(OfficerRepository officers) {
        super(NAME);
        this.officers = officers;
    }

    @Override
    protected Uni<Map<UUID, List<OfficerPost>>> load() {
        return officers.committed();
    }
}
