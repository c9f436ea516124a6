package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who of the adults of a household has allowed the check. Every call works in the caller's transaction. */
@ApplicationScoped
public class Authorities {

    private final AuthorityBook book;
    private final AuthorityAsking asking;
    private final AuthoritySigning signing;

    Authorities(AuthorityBook book, AuthorityAsking asking, AuthoritySigning signing) {
        this.book = book;
        this.asking = asking;
        this.signing = signing;
    }

    /** Whether every adult who counts in the household has given it and it is good on that day. */
    public Uni<Boolean> complete(UUID worker, LocalDate on) {
        return book.isComplete(worker, on);
    }

    /** Of each adult, oneself first. @throws org.gongyou.platform.problem.ProblemException 409 {@code household.missing} */
    public Uni<List<AuthorityView>> of(UUID worker) {
        return book.views(worker);
    }

    /**
     * Asks each adult who has not given it or whose has run out; those with a verified account are told. Doing so again
     * changes nothing.
     *
     * @throws org.gongyou.platform.problem.ProblemException 409 {@code household.missing}
     */
    public Uni<List<AuthorityView>> ask(UUID worker) {
        return asking.ask(worker).chain(() -> book.views(worker));
    }

    /**
     * At a visit the adult signs in person; the officer says so, with a photo of the signature.
     *
     * @param member id of the {@link Adult}
     * @param officer who was there, and uploaded the files
     * @throws org.gongyou.platform.problem.ProblemException 409 unless it was asked for
     */
    public Uni<Void> signAtVisit(UUID worker, UUID member, UUID officer, List<UUID> files) {
        return signing.atVisit(worker, member, officer, files);
    }

    /** The officer has compared the photographed paper. @throws org.gongyou.platform.problem.ProblemException 409 unless there is one */
    public Uni<Void> confirmPaper(UUID worker, UUID member, UUID officer) {
        return signing.confirmPaper(worker, member, officer);
    }

    /** The paper does not do: the adult is to sign again. */
    public Uni<Void> rejectPaper(UUID worker, UUID member, UUID officer) {
        return signing.rejectPaper(worker, member, officer);
    }

    LocalDate untilIfSignedNow() {
        return signing.until();
    }
}
