package org.gongyou.station;

import static org.gongyou.organisation.OfficerFunction.MANAGE_STATIONS;

import java.util.UUID;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.OfficerScope;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * Which stations somebody manages: those of the unions within the posts that give MANAGE_STATIONS.
 *
 * @param account who it is, for the audit trail; null for the program itself
 * @param posts null for an administrator and the program itself, who manage all
 */
record StationScope(@Nullable UUID account, @Nullable OfficerScope posts, UnionTree unions) implements Carer {

    /** @throws ProblemException 403 when it covers nothing at all */
    StationScope {
        if (posts != null && !posts.has(MANAGE_STATIONS)) throw new ProblemException(StationProblem.NOT_KEEPER);
    }

    boolean covers(UUID union) {
        return managed().covers(union);
    }

    private ManagedUnions managed() {
        return new ManagedUnions(MANAGE_STATIONS, posts, unions);
    }

    @Override
    public Station require(@Nullable Station station) {
        if (station == null || !covers(station.unionId())) throw new ProblemException(RequestProblem.NOT_FOUND);
        return station;
    }

    @Override
    public Author author(Station station) {
        return author(station.unionId());
    }

    /** With the nearest post that covers the union. */
    Author author(UUID union) {
        if (account == null) return new Author(null, AuthorRole.SYSTEM, null);
        if (posts == null) return new Author(account, AuthorRole.ADMINISTRATOR, null);
        return new Author(account, AuthorRole.OFFICER, managed().post(union));
    }

    /** The union that runs a new station of which nothing is said; null when it could be one or another. */
    @Nullable
    UUID home() {
        return managed().home();
    }

    /** Null when there is none of that code within the scope. */
    @Nullable
    UUID union(String code) {
        return managed().union(code);
    }
}
