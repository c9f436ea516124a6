package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.snapshot.SnapshotVersions;

/** Stations of a demonstration, marked as such. */
@ApplicationScoped
public class MadeUpStations {

    private final StationRegister register;
    private final StationSnapshot snapshot;
    private final SnapshotVersions versions;
    private final KeeperService keepers;
    private final StationCare care;
    private final Unions unions;

    MadeUpStations(
            StationRegister register,
            StationSnapshot snapshot,
            SnapshotVersions versions,
            KeeperService keepers,
            StationCare care,
            Unions unions) {
        this.register = register;
        this.keepers = keepers;
        this.care = care;
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
        StationImport list = StationImport.ofTable(everything(), table, true);
        return register.find(list.codes(), list.placeNumbers()).chain(known -> enter(list, known));
    }

    private Uni<Void> enter(StationImport list, List<Station> known) {
        List<StationEntry> entries = list.against(known);
        list.report(Language.EN).orReject();
        return register.enter(entries, known, new Author(null, AuthorRole.SYSTEM, null))
                .replaceWithVoid();
    }

    /**
     * Somebody is the keeper of a station from now on, in the caller's transaction.
     *
     * @param phoneShown whether the keeper lets everybody see the phone
     */
    public Uni<Void> appoint(String station, PhoneNumber phone, PersonName name, boolean phoneShown) {
        return one(station).chain(found -> keepers.appoint(everything(), found, new KeeperRequest(phone, name))
                .chain(() -> care.apply(
                        everything(),
                        found,
                        "phone-shown",
                        phoneShown ? number -> found.showKeepersPhone(true, number) : null)));
    }

    private Uni<Station> one(String code) {
        return register.find(List.of(code), List.of()).map(found -> found.get(0));
    }

    private StationScope everything() {
        return new StationScope(null, null, unions.tree());
    }

    /** After the commit: this instance knows them at once. */
    public Uni<Void> renew() {
        return versions.renewNow(snapshot);
    }
}
