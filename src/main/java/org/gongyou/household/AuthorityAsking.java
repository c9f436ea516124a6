package org.gongyou.household;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.personal.IdentityDocument;
import org.jspecify.annotations.Nullable;

/** Asks adults for their authority. Every call works in the caller's transaction. */
@ApplicationScoped
class AuthorityAsking {

    private final AuthorityBook book;
    private final AuthorityStore store;
    private final Applicants applicants;
    private final Notifier notifier;
    private final Audit audit;
    private final Clock clock;

    AuthorityAsking(
            AuthorityBook book,
            AuthorityStore store,
            Applicants applicants,
            Notifier notifier,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.store = store;
        this.applicants = applicants;
        this.notifier = notifier;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Void> ask(UUID worker) {
        LocalDate today = ChinaDay.today(clock);
        return store.hold(worker).chain(() -> book.adults(worker, today)).chain(adults -> store.standing(worker)
                .chain(standing -> lapse(standing, adults, today))
                .chain(standing -> Multi.createFrom()
                        .iterable(adults)
                        .filter(adult -> AuthorityBook.of(standing, adult) == null)
                        .onItem()
                        .transformToUniAndConcatenate(adult -> ask(worker, adult))
                        .onItem()
                        .ignoreAsUni()));
    }

    /** What counts no more makes room. @return what stands */
    private Uni<List<Authority>> lapse(List<Authority> standing, List<GrownUp> adults, LocalDate today) {
        List<Authority> good = standing.stream()
                .filter(authority -> !authority.isOver(today)
                        && adults.stream().anyMatch(adult -> AuthorityBook.of(List.of(authority), adult) != null))
                .toList();
        standing.stream().filter(authority -> !good.contains(authority)).forEach(Authority::lapse);
        return store.flush().replaceWith(good);
    }

    private Uni<Void> ask(UUID worker, GrownUp adult) {
        Authority authority = new Authority(worker, adult.adult().id(), adult.keys(), clock.instant());
        return store.add(authority)
                .chain(() -> audit.record(worker, worker, "household.authority-asked", authority.id(), Map.of()))
                .chain(() -> tell(worker, authority, adult.document()));
    }

    /** Whether there is an account, the household does not learn. */
    private Uni<Void> tell(UUID worker, Authority authority, @Nullable IdentityDocument document) {
        if (document == null) return Uni.createFrom().voidItem();
        return applicants
                .with(document)
                .chain(signer -> signer == null
                        ? Uni.createFrom().voidItem()
                        : notifier.tell(signer.worker(), HouseholdNotice.asked(authority)));
    }
}
