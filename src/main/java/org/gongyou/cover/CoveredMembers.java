package org.gongyou.cover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gongyou.cover.CoverOffice.Desk;
import org.gongyou.platform.persistence.Directory;
import org.gongyou.platform.persistence.DirectoryKind;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Members as officers find them. Every call works in the caller's session. */
@ApplicationScoped
class CoveredMembers {

    private final Roll roll;
    private final Directory directory;
    private final PersonAccounts people;

    CoveredMembers(Roll roll, Directory directory, PersonAccounts people) {
        this.roll = roll;
        this.directory = directory;
        this.people = people;
    }

    /** @throws ProblemException 404 when nobody has the number, or it is a member elsewhere */
    Uni<Roll.Entry> numbered(Desk desk, String memberNumber) {
        String number = memberNumber.strip().toUpperCase(Locale.ROOT);
        return directory
                .owner(DirectoryKind.MEMBER_NUMBER, List.of(number))
                .chain(worker -> worker == null ? Uni.createFrom().nullItem() : roll.of(worker))
                .map(entry -> require(desk, entry));
    }

    private static Roll.Entry require(Desk desk, Roll.@Nullable Entry entry) {
        if (entry == null || !desk.covers(entry.union())) throw new ProblemException(RequestProblem.NOT_FOUND);
        return entry;
    }

    /** @throws ProblemException 403 when both are one person's accounts */
    Uni<Void> requireAnother(UUID officer, UUID worker) {
        return people.of(officer)
                .invoke(own -> {
                    if (own.contains(worker)) throw new ProblemException(CoverProblem.OWN_COVER);
                })
                .replaceWithVoid();
    }
}
