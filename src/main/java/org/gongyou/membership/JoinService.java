package org.gongyou.membership;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.casework.CaseViews;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.IfMatch;

/** Joining, from the worker's side. */
@ApplicationScoped
class JoinService {

    private final Joining joining;
    private final JoinDetails details;
    private final Cases cases;
    private final CaseViews views;
    private final Idempotency idempotency;
    private final Set<String> approveAtOnce;

    JoinService(
            Joining joining,
            JoinDetails details,
            Cases cases,
            CaseViews views,
            Idempotency idempotency,
            @ConfigProperty(name = "gongyou.membership.approve-at-once", defaultValue = "none")
                    Set<String> approveAtOnce) {
        this.joining = joining;
        this.details = details;
        this.cases = cases;
        this.views = views;
        this.idempotency = idempotency;
        this.approveAtOnce = Set.copyOf(approveAtOnce);
    }

    Uni<JoinView> begin(UUID worker, IdempotencyKey key, JoinRequest request, Language language) {
        return idempotency.once(worker, key, request, JoinView.class, () -> joining.begin(worker, request)
                .chain(subject -> view(subject, language)));
    }

    Uni<JoinView> submit(UUID worker, IdempotencyKey key, UUID id, Language language) {
        return idempotency.once(worker, key, "submission", JoinView.class, () -> cases.locked(worker, id)
                .chain(subject -> cases.takeAsApplicant(subject, JoinCase.SUBMIT))
                .chain(this::approveAtOnce)
                .chain(subject -> view(subject, language)));
    }

    Uni<JoinView> withdraw(UUID worker, IdempotencyKey key, UUID id, Language language) {
        return idempotency.once(worker, key, "withdrawal", JoinView.class, () -> cases.locked(worker, id)
                .chain(subject -> cases.takeAsApplicant(subject, JoinCase.WITHDRAW))
                .chain(subject -> view(subject, language)));
    }

    @WithTransaction
    Uni<JoinView> mend(UUID worker, UUID id, IfMatch match, ObjectNode patch, Language language) {
        return cases.locked(worker, id)
                .invoke(subject -> match.check(subject.version()))
                .chain(subject -> joining.mend(worker, subject, patch))
                .chain(subject -> view(subject, language));
    }

    @WithSession
    Uni<JoinView> one(UUID worker, UUID id, Language language) {
        return cases.found(worker, id).chain(subject -> view(subject, language));
    }

    /** Where the city has switched it on for this kind of work: a member now, checked afterwards. */
    private Uni<WorkCase> approveAtOnce(WorkCase subject) {
        return details.application(subject)
                .chain(application ->
                        approveAtOnce.contains(application.occupation()) && cases.isIn(subject, "SUBMITTED")
                                ? cases.takeAsSystem(subject, JoinCase.APPROVE_AT_ONCE)
                                : Uni.createFrom().item(subject));
    }

    private Uni<JoinView> view(WorkCase subject, Language language) {
        return details.application(subject)
                .map(application ->
                        JoinView.of(subject, views.summary(subject, language), application, details.open(application)));
    }
}
