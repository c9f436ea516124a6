package org.gongyou.station;

import java.util.List;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * A keeper at work.
 *
 * @param accounts of the person: the one signed in with first, then those that ended in it
 */
record Keeping(List<UUID> accounts) implements Carer {

    @Override
    public Station require(@Nullable Station station) {
        if (station == null || !keeps(station)) throw new ProblemException(RequestProblem.NOT_FOUND);
        return station;
    }

    boolean keeps(Station station) {
        UUID keeper = station.keeper().id();
        return keeper != null && accounts.contains(keeper);
    }

    @Override
    public Author author(Station station) {
        return new Author(accounts.get(0), AuthorRole.KEEPER, station.unionId());
    }
}
