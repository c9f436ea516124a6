package org.gongyou.cover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.problem.SqlState;

/** The covers of a person, whichever account they began with. Every call works in the caller's session. */
@ApplicationScoped
class PersonCovers {

    /** PostgreSQL, appendix A: exclusion_violation. */
    private static final String EXCLUSION_VIOLATION = "23P01";

    private final CoverRepository covers;
    private final PersonAccounts people;
    private final CoverDays days;

    PersonCovers(CoverRepository covers, PersonAccounts people, CoverDays days) {
        this.covers = covers;
        this.people = people;
        this.days = days;
    }

    /**
     * A person whom nobody else enrols until the end of the transaction.
     *
     * @param worker the account the person goes on with
     */
    record Held(UUID worker, List<CoverOnFile> rows) {

        /** @throws ProblemException 404 for another's */
        CoverOnFile require(UUID id) {
            return rows.stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(RequestProblem.NOT_FOUND));
        }
    }

    /** What was not paid for in time has made room. */
    Uni<Held> held(UUID worker) {
        return people.held(worker).chain(accounts -> covers.lapse(accounts, days.today())
                .chain(() -> covers.of(accounts))
                .map(rows -> new Held(accounts.get(0), rows)));
    }

    /** The latest term first. */
    Uni<List<CoverOnFile>> of(UUID worker) {
        return people.of(worker).chain(covers::of);
    }

    /** @throws ProblemException 409 when another way of enrolling was quicker */
    Uni<Void> add(CoverOnFile cover) {
        return covers.add(cover).onFailure(PersonCovers::isTaken).transform(taken -> alreadyCovered());
    }

    /** @throws ProblemException 409 when the days it has now are taken */
    Uni<Void> flush() {
        return covers.flush().onFailure(PersonCovers::isTaken).transform(taken -> alreadyCovered());
    }

    private static boolean isTaken(Throwable failure) {
        return EXCLUSION_VIOLATION.equals(SqlState.of(failure));
    }

    private static ProblemException alreadyCovered() {
        return new ProblemException(CoverProblem.ALREADY_COVERED);
    }

    LocalDate today() {
        return days.today();
    }

    Instant now() {
        return days.now();
    }
}
