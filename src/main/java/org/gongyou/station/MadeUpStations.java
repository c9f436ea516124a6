package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.snapshot.SnapshotVersions;

/** Stations of a demonstration, marked as such. */
@ApplicationScoped
public class MadeUpStations {

    private final StationRegister register;
    private final StationSnapshot snapshot;
    private final SnapshotVersions versions;
    private final Unions unions;

    MadeUpStations(StationRegister register, StationSnapshot snapshot, SnapshotVersions versions, Unions unions) {
        this.register = register;
        this.snapshot = snapshot;
        this.versions = versions;
        this.unions = unions;
    }

    /**
     * Enters a table of the form that officers import, in the caller's transaction. The unions it names stand already.
     *
     * @throws org.gongyou.platform.problem.ProblemException 422 with what is wrong with the table
     */
    public Uni<Void> enter(byte[] table) {
        StationImport list = new StationImport(new StationScope(null, null, unions.tree()), table, true);
        return register.find(list.codes()).chain(known -> enter(list, known));
    }

    private Uni<Void> enter(StationImport list, List<Station> known) {
        List<StationEntry> entries = list.against(known);
        list.report(Language.EN).orReject();
        return register.enter(entries, known).replaceWithVoid();
    }

    /** After the commit: this instance knows them at once. */
    public Uni<Void> renew() {
        return versions.renewNow(snapshot);
    }
}
