package org.gongyou.household;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;

/** The authorities of a household, from the side of the household. */
@ApplicationScoped
class AuthorityDesk {

    private final Authorities authorities;
    private final AuthoritySigning signing;
    private final AuthorityBook book;
    private final AuthorityStore store;
    private final AuthorityPrint print;
    private final Idempotency idempotency;

    AuthorityDesk(
            Authorities authorities,
            AuthoritySigning signing,
            AuthorityBook book,
            AuthorityStore store,
            AuthorityPrint print,
            Idempotency idempotency) {
        this.authorities = authorities;
        this.signing = signing;
        this.book = book;
        this.store = store;
        this.print = print;
        this.idempotency = idempotency;
    }

    @WithSession
    Uni<AuthoritiesView> all(UUID worker) {
        return authorities.of(worker).map(AuthoritiesView::new);
    }

    Uni<AuthoritiesView> ask(UUID worker, IdempotencyKey key) {
        return idempotency.once(worker, key, "ask", AuthoritiesView.class, () -> authorities
                .ask(worker)
                .map(AuthoritiesView::new));
    }

    Uni<AuthoritiesView> photographed(UUID worker, IdempotencyKey key, UUID member, AuthorityPaper request) {
        return idempotency.once(
                worker, key, request, AuthoritiesView.class, () -> signing.photographed(worker, member, request.files())
                        .chain(() -> authorities.of(worker))
                        .map(AuthoritiesView::new));
    }

    /** To be printed and signed by hand. @throws ProblemException 409 before it was asked for */
    Uni<byte[]> text(UUID worker, UUID member) {
        return Panache.withSession(() -> book.adult(worker, member)
                        .chain(adult -> store.standing(worker).map(standing -> {
                            Authority authority = AuthorityBook.of(standing, adult);
                            if (authority == null) throw new ProblemException(HouseholdProblem.NOT_TO_SIGN);
                            return authority;
                        }))
                        .chain(print::facts))
                .chain(print::print);
    }

    /** Of each adult. */
    record AuthoritiesView(List<AuthorityView> items) {

        AuthoritiesView {
            items = List.copyOf(items);
        }
    }
}
