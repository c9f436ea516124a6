package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.file.WorkerFiles;
import org.gongyou.platform.problem.ProblemException;

/** Authorities on their way from asked to given, and back. Every call works in the caller's transaction. */
@ApplicationScoped
class AuthoritySigning {

    private final AuthorityStore store;
    private final AuthorityBook book;
    private final AuthorityPrint print;
    private final AuthorityEffects effects;
    private final WorkerFiles files;
    private final Clock clock;

    AuthoritySigning(
            AuthorityStore store,
            AuthorityBook book,
            AuthorityPrint print,
            AuthorityEffects effects,
            WorkerFiles files,
            Clock clock) {
        this.store = store;
        this.book = book;
        this.print = print;
        this.effects = effects;
        this.files = files;
        this.clock = clock;
    }

    /** The last day of what is signed today. */
    LocalDate until() {
        return effects.until();
    }

    /** The signer's own act. */
    Uni<Void> sign(Authority authority, Authority.Act act, List<UUID> strokes) {
        return attach(act.by(), strokes)
                .invoke(() -> {
                    authority.sign(act, clock.instant(), until());
                    if (!strokes.isEmpty()) authority.attach(act.by(), strokes);
                })
                .chain(store::flush)
                .chain(() -> effects.signed(authority, act.by()));
    }

    Uni<Void> atVisit(UUID worker, UUID member, UUID officer, List<UUID> photos) {
        return standing(worker, member).chain(authority -> printed(authority)
                .chain(pdf -> sign(authority, print.act(SigningManner.VISIT, officer, pdf), photos)));
    }

    Uni<Void> photographed(UUID worker, UUID member, List<UUID> photos) {
        return standing(worker, member)
                .call(() -> attach(worker, photos))
                .invoke(authority -> authority.photographed(worker, photos))
                .call(store::flush)
                .chain(authority -> effects.noted(authority, worker, "household.authority-photographed"));
    }

    Uni<Void> confirmPaper(UUID worker, UUID member, UUID officer) {
        return onPaper(worker, member).chain(authority -> printed(authority)
                .chain(pdf -> sign(authority, print.act(SigningManner.PAPER, officer, pdf), List.of())));
    }

    Uni<Void> rejectPaper(UUID worker, UUID member, UUID officer) {
        return onPaper(worker, member)
                .invoke(Authority::reject)
                .call(store::flush)
                .chain(authority -> effects.noted(authority, officer, "household.authority-rejected"));
    }

    Uni<Void> revoke(Authority authority, UUID signer) {
        authority.revoke(clock.instant());
        return store.flush().chain(() -> effects.revoked(authority, signer));
    }

    private Uni<Authority> onPaper(UUID worker, UUID member) {
        return standing(worker, member).invoke(authority -> {
            if (authority.state() != AuthorityState.ON_PAPER) throw new ProblemException(HouseholdProblem.NOT_TO_SIGN);
        });
    }

    private Uni<Authority> standing(UUID worker, UUID member) {
        return store.hold(worker).chain(() -> book.adult(worker, member)).chain(adult -> store.standing(worker)
                .map(standing -> {
                    Authority authority = AuthorityBook.of(standing, adult);
                    if (authority == null) throw new ProblemException(HouseholdProblem.NOT_TO_SIGN);
                    return authority;
                }));
    }

    /** Some hundredths of a second on a thread of its own: short enough for the transaction of an officer. */
    private Uni<byte[]> printed(Authority authority) {
        return print.facts(authority).chain(print::print);
    }

    private Uni<Void> attach(UUID by, List<UUID> photos) {
        return photos.isEmpty()
                ? Uni.createFrom().voidItem()
                : files.attach(by, photos, "/files").replaceWithVoid();
    }
}
