package org.gongyou.station;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;

/** Who looks after which station, as officers say. */
@ApplicationScoped
class KeeperService {

    private final StationRegister register;
    private final StationCare care;
    private final AccountDirectory accounts;
    private final Vault vault;

    KeeperService(StationRegister register, StationCare care, AccountDirectory accounts, Vault vault) {
        this.register = register;
        this.care = care;
        this.accounts = accounts;
        this.vault = vault;
    }

    /** Whoever has the phone, or will sign in with it one day. Who was keeper before is not any more. */
    Uni<StationOfficerView> appoint(StationScope scope, UUID id, IfMatch ifMatch, KeeperRequest request) {
        return Panache.withTransaction(() -> register.find(id, scope)
                        .invoke(station -> ifMatch.check(station.version()))
                        .call(station -> appoint(scope, station, request))
                        .map(station -> StationOfficerView.of(station, vault)))
                .call(care::renew);
    }

    /** In the caller's transaction, under the lock. */
    Uni<Void> appoint(Carer carer, Station station, KeeperRequest request) {
        return accounts.findOrBegin(request.phone(), request.name())
                .chain(account -> care.apply(
                        carer,
                        station,
                        "keeper-appointed",
                        number -> station.appoint(account, request.name(), request.phone(), vault, number)));
    }

    Uni<StationOfficerView> dismiss(StationScope scope, UUID id, IfMatch ifMatch) {
        return care.change(
                scope,
                id,
                ifMatch,
                "keeper-dismissed",
                station -> {
                    if (station.keeper().id() == null) throw new ProblemException(StationProblem.NO_KEEPER);
                    return station::dismissKeeper;
                },
                station -> StationOfficerView.of(station, vault));
    }
}
