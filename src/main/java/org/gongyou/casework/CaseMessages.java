package org.gongyou.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;

/** What worker and handler write to each other in an open case. */
@ApplicationScoped
class CaseMessages {

    private final Cases cases;
    private final OfficerAccess access;
    private final CaseTrail trail;
    private final CaseViews views;
    private final Idempotency idempotency;
    private final Clock clock;

    CaseMessages(
            Cases cases, OfficerAccess access, CaseTrail trail, CaseViews views, Idempotency idempotency, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.trail = trail;
        this.views = views;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Uni<CaseView> fromWorker(
            UUID worker, IdempotencyKey key, String number, MessageRequest request, Language language) {
        return idempotency.once(worker, key, request, CaseView.class, () -> cases.locked(worker, number)
                .chain(subject -> write(subject, Actor.APPLICANT, worker, request.text()))
                .chain(subject -> views.whole(subject, EnumSet.of(Actor.APPLICANT), language)));
    }

    Uni<CaseView> fromOfficer(
            UUID officer, IdempotencyKey key, String number, MessageRequest request, Language language) {
        return idempotency.once(officer, key, request, CaseView.class, () -> access.lock(officer, number)
                .chain(subject -> write(subject, Actor.HANDLER, officer, request.text()))
                .chain(subject -> views.whole(subject, Decisions.OFFICER, language)));
    }

    Uni<CaseView> fromParty(UUID party, IdempotencyKey key, String number, MessageRequest request, Language language) {
        return idempotency.once(party, key, request, CaseView.class, () -> cases.ofParty(party, number)
                .chain(subject -> write(subject, Actor.PARTY, party, request.text()))
                .chain(subject -> views.whole(subject, PartyCases.PARTY, language)));
    }

    private Uni<WorkCase> write(WorkCase subject, Actor actor, UUID author, String text) {
        subject.requireOpen();
        subject.moved(clock.instant());
        return trail.message(subject, actor, author, text).replaceWith(subject);
    }
}
