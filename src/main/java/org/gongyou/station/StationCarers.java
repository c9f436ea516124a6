package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.organisation.Officers;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.personal.PersonAccounts;
import org.jspecify.annotations.Nullable;

/** Who may see what is not for everybody about a station: its keeper, and the officers of the subtree. */
@ApplicationScoped
public class StationCarers {

    private final StationRepository stations;
    private final StationScopes scopes;
    private final PersonAccounts people;
    private final Officers officers;
    private final Unions unions;

    StationCarers(
            StationRepository stations, StationScopes scopes, PersonAccounts people, Officers officers, Unions unions) {
        this.stations = stations;
        this.scopes = scopes;
        this.people = people;
        this.officers = officers;
        this.unions = unions;
    }

    /**
     * In the caller's session.
     *
     * @throws org.gongyou.platform.problem.ProblemException 403 for whoever manages no stations, 404 for another's station
     */
    public Uni<Void> requireManaged(UUID station) {
        StationScope scope = scopes.ofCaller();
        return stations.present(station).map(scope::require).replaceWithVoid();
    }

    /**
     * The unions whose stations the caller manages; null for all there are.
     *
     * @throws org.gongyou.platform.problem.ProblemException 403 when it is none at all
     */
    public @Nullable List<UUID> managedUnions() {
        StationScope scope = scopes.ofCaller();
        UnionNode city = unions.tree().root();
        if (scope.posts() == null || city == null) return null;
        return unions.tree().subtree(city.id()).stream()
                .map(UnionNode::id)
                .filter(scope::covers)
                .toList();
    }

    /**
     * In the caller's session.
     *
     * @throws org.gongyou.platform.problem.ProblemException 404 for a station the worker does not keep
     */
    public Uni<Void> requireKept(UUID worker, UUID station) {
        return people.of(worker).map(Keeping::new).chain(keeping -> stations.present(station)
                .map(keeping::require)
                .replaceWithVoid());
    }

    /** Whether the account keeps or manages the station; in the caller's session. */
    public Uni<Boolean> looksAfter(UUID account, UUID station) {
        return stations.present(station)
                .chain(found -> found == null
                        ? Uni.createFrom().item(false)
                        : people.of(account).map(person -> looksAfter(account, person, found)));
    }

    private boolean looksAfter(UUID account, List<UUID> person, Station station) {
        return new Keeping(person).keeps(station)
                || officers.scopeOf(account).allows(OfficerFunction.MANAGE_STATIONS, station.unionId());
    }
}
