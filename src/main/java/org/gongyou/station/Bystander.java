package org.gongyou.station;

import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Who looks after no station and has something to say of any. */
enum Bystander implements Carer {
    /** Somebody who came by; who it was is not kept with the station. */
    PASSER_BY(AuthorRole.PUBLIC),
    PROGRAM(AuthorRole.SYSTEM);

    private final AuthorRole role;

    Bystander(AuthorRole role) {
        this.role = role;
    }

    @Override
    public Station require(@Nullable Station station) {
        if (station == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return station;
    }

    @Override
    public Author author(Station station) {
        return new Author(null, role, null);
    }
}
