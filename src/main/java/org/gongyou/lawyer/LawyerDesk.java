package org.gongyou.lawyer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** What lawyers see and say of themselves. */
@ApplicationScoped
class LawyerDesk {

    private final LawyerRepository lawyers;
    private final LawyerService service;
    private final LawyerRegister register;
    private final Engagements engagements;
    private final PersonAccounts people;
    private final Idempotency idempotency;

    LawyerDesk(
            LawyerRepository lawyers,
            LawyerService service,
            LawyerRegister register,
            Engagements engagements,
            PersonAccounts people,
            Idempotency idempotency) {
        this.lawyers = lawyers;
        this.service = service;
        this.register = register;
        this.engagements = engagements;
        this.people = people;
        this.idempotency = idempotency;
    }

    Uni<LawyerView> me(UUID account) {
        return Panache.withSession(() -> own(account).chain(service::view));
    }

    /** Whoever is away is asked for nothing; what they have they keep. */
    Uni<LawyerView> beAway(UUID account, Absence absence) {
        return Panache.withTransaction(() -> own(account)
                .invoke(lawyer -> lawyer.beAway(absence))
                .call(lawyers::flush)
                .call(lawyer -> register.record(account, lawyer, "absence-entered", Map.of()))
                .chain(service::view));
    }

    Uni<Page<EngagementView>> engagements(UUID account) {
        return Panache.withSession(() -> own(account).chain(engagements::page));
    }

    Uni<EngagementView> enter(UUID account, IdempotencyKey key, EngagementRequest request) {
        return idempotency.once(account, key, request, EngagementView.class, () -> own(account)
                .chain(lawyers::letGo)
                .chain(lawyer -> engagements.enter(lawyer, account, request)));
    }

    /** @throws ProblemException 404 for whoever is none, or not any more */
    private Uni<Lawyer> own(UUID account) {
        return people.of(account).chain(lawyers::ofAccounts).map(LawyerDesk::first);
    }

    private static Lawyer first(List<Lawyer> found) {
        if (found.isEmpty()) throw new ProblemException(RequestProblem.NOT_FOUND);
        return found.get(0);
    }
}
