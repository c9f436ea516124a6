package org.gongyou.station;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.web.IfMatch;

/** What keepers do with the stations that are theirs. */
@ApplicationScoped
class KeeperDesk {

    private final StationRepository stations;
    private final StationCare care;
    private final StationCheck check;
    private final StationPhotos photos;
    private final PersonAccounts people;

    KeeperDesk(
            StationRepository stations,
            StationCare care,
            StationCheck check,
            StationPhotos photos,
            PersonAccounts people) {
        this.stations = stations;
        this.care = care;
        this.check = check;
        this.photos = photos;
        this.people = people;
    }

    /** All of them: nobody keeps more than a handful. */
    Uni<Page<KeptStationView>> kept(UUID worker) {
        return Panache.withSession(() -> keeping(worker)
                .chain(keeping -> stations.keptBy(keeping.accounts()))
                .map(KeeperDesk::page));
    }

    private static Page<KeptStationView> page(List<Station> kept) {
        return new Page<>(kept.stream().map(KeptStationView::of).toList(), null);
    }

    Uni<KeptStationView> one(UUID worker, UUID id) {
        return Panache.withSession(() -> keeping(worker)
                .chain(keeping -> stations.present(id).map(keeping::require))
                .map(KeptStationView::of));
    }

    Uni<KeptStationView> close(UUID worker, UUID id, IfMatch ifMatch, LocalDate from, ClosureRequest request) {
        return signedIn(worker).chain(keeping -> check.close(keeping, id, ifMatch, from, request, KeptStationView::of));
    }

    Uni<KeptStationView> reopen(UUID worker, UUID id, IfMatch ifMatch, LocalDate day) {
        return signedIn(worker).chain(keeping -> check.reopen(keeping, id, ifMatch, day, KeptStationView::of));
    }

    Uni<StationCheckView> confirm(UUID worker, IdempotencyKey key, UUID id, StationCheckRequest request) {
        return signedIn(worker).chain(keeping -> check.confirm(keeping, worker, key, id, request));
    }

    Uni<KeptStationView> show(UUID worker, UUID id, IfMatch ifMatch, StationPhotosRequest request) {
        return signedIn(worker)
                .chain(keeping -> photos.show(keeping, worker, id, ifMatch, request, KeptStationView::of));
    }

    Uni<KeptStationView> showPhone(UUID worker, UUID id, IfMatch ifMatch, boolean shown) {
        return signedIn(worker)
                .chain(keeping -> care.change(
                        keeping,
                        id,
                        ifMatch,
                        shown ? "phone-shown" : "phone-hidden",
                        station -> station.keeper().isPhoneShown() == shown
                                ? null
                                : number -> station.showKeepersPhone(shown, number),
                        KeptStationView::of));
    }

    private Uni<Keeping> signedIn(UUID worker) {
        return Panache.withSession(() -> keeping(worker));
    }

    private Uni<Keeping> keeping(UUID worker) {
        return people.of(worker).map(Keeping::new);
    }
}
