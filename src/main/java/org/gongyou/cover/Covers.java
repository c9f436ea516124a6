package org.gongyou.cover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.personal.PersonAccounts;
import org.jspecify.annotations.Nullable;

/** Where other rooms ask who is covered. Every call works in the caller's session. */
@ApplicationScoped
public class Covers {

    private final CoverRepository covers;
    private final PersonAccounts people;
    private final CoverDays days;

    Covers(CoverRepository covers, PersonAccounts people, CoverDays days) {
        this.covers = covers;
        this.people = people;
        this.days = days;
    }

    /** All of a person, also past, void and unpaid ones, and those of former accounts; the latest term first. */
    public Uni<List<Cover>> of(UUID worker) {
        return people.of(worker)
                .chain(covers::of)
                .map(rows -> rows.stream().map(row -> row.cover(days.today())).toList());
    }

    /**
     * Locked until the end of the transaction: claims under one cover come one after the other.
     *
     * @param worker whose row it is ({@link Cover#worker})
     * @return null when the worker has no such cover
     */
    public Uni<@Nullable Cover> lock(UUID worker, UUID id) {
        return covers.lock(new CoverRepository.Place(worker, id))
                .map(row -> row == null ? null : row.cover(days.today()));
    }
}
