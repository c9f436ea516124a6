package org.gongyou.relief;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.CaseSummary;
import org.gongyou.casework.CaseViews;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.IfMatch;

/** What applicants do on the way and afterwards: they choose when to be visited, and appeal. */
@ApplicationScoped
class AfterwardsService {

    private final Appeals appeals;
    private final Visits visits;
    private final ReliefBook book;
    private final CaseViews views;
    private final Cases cases;
    private final Idempotency idempotency;

    AfterwardsService(
            Appeals appeals, Visits visits, ReliefBook book, CaseViews views, Cases cases, Idempotency idempotency) {
        this.appeals = appeals;
        this.visits = visits;
        this.book = book;
        this.views = views;
        this.cases = cases;
        this.idempotency = idempotency;
    }

    Uni<CaseSummary> appeal(UUID worker, IdempotencyKey key, UUID id, AppealRequest request, Language language) {
        return idempotency.once(worker, key, request, CaseSummary.class, () -> cases.locked(worker, id)
                .chain(about -> book.application(about).chain(application -> appeals.open(about, application, request)))
                .map(subject -> views.summary(subject, language)));
    }

    /** Of the times proposed; another one may be chosen until the visit was made. */
    Uni<ReliefView> choose(UUID worker, UUID id, UUID visit, IfMatch match, VisitChoice choice, Language language) {
        return Panache.withTransaction(() -> cases.locked(worker, id)
                .call(subject -> book.version(subject).invoke(match::check))
                .chain(subject -> choose(subject, visit, choice))
                .chain(subject -> book.view(subject, language)));
    }

    private Uni<WorkCase> choose(WorkCase subject, UUID visit, VisitChoice choice) {
        return book.application(subject)
                .chain(application -> visits.one(application, visit))
                .invoke(found -> found.confirm(choice.startsAt()))
                .chain(() -> cases.edited(subject));
    }
}
