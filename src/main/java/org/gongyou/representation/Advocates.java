package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.lawyer.Lawyers;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** The lawyer behind a request. In the caller's session. */
@ApplicationScoped
class Advocates {

    private final Lawyers lawyers;

    Advocates(Lawyers lawyers) {
        this.lawyers = lawyers;
    }

    /** @throws ProblemException 404 for whoever is none, or not any more */
    Uni<LawyerProfile> of(UUID account) {
        return lawyers.ofAccount(account).map(Advocates::orNotFound);
    }

    static <T> T orNotFound(@Nullable T found) {
        if (found == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return found;
    }
}
