package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.notification.Notice;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Who looks after which station, as officers say. */
@ApplicationScoped
class KeeperService {

    private final StationCare care;
    private final AccountDirectory accounts;
    private final Notifier notifier;
    private final Vault vault;

    KeeperService(StationCare care, AccountDirectory accounts, Notifier notifier, Vault vault) {
        this.care = care;
        this.accounts = accounts;
        this.notifier = notifier;
        this.vault = vault;
    }

    /** Whoever has the phone, or will sign in with it one day. Who was keeper before is not any more. */
    Uni<StationOfficerView> appoint(StationScope scope, UUID id, IfMatch ifMatch, KeeperRequest request) {
        return care.hold(scope, id, ifMatch, station -> appoint(scope, station, request), this::view);
    }

    /** In the caller's transaction, under the lock. */
    Uni<Void> appoint(Carer carer, Station station, KeeperRequest request) {
        UUID before = station.keeper().id();
        return accounts.findOrBegin(request.phone(), request.name()).chain(account -> care.apply(
                        carer,
                        station,
                        "keeper-appointed",
                        number -> station.appoint(account, request.name(), request.phone(), vault, number))
                .chain(() -> tell(station, before, account)));
    }

    Uni<StationOfficerView> dismiss(StationScope scope, UUID id, IfMatch ifMatch) {
        return care.hold(scope, id, ifMatch, station -> dismiss(scope, station), this::view);
    }

    private StationOfficerView view(Station station) {
        return StationOfficerView.of(station, vault);
    }

    private Uni<Void> dismiss(Carer carer, Station station) {
        UUID before = station.keeper().id();
        if (before == null) throw new ProblemException(StationProblem.NO_KEEPER);
        return care.apply(carer, station, "keeper-dismissed", station::dismissKeeper)
                .chain(() -> tell(station, before, null));
    }

    private Uni<Void> tell(Station station, @Nullable UUID before, @Nullable UUID after) {
        if (Objects.equals(before, after)) return Uni.createFrom().voidItem();
        return tell(before, StationNotice.DISMISSED.about(station))
                .chain(() -> tell(after, StationNotice.APPOINTED.about(station)));
    }

    private Uni<Void> tell(@Nullable UUID keeper, Notice notice) {
        return keeper == null ? Uni.createFrom().voidItem() : notifier.tell(keeper, notice);
    }
}
