package org.gongyou.relief;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.IfMatch;

/** What officers do with applications beside deciding the case: they look, and they visit. */
@ApplicationScoped
class ReliefOffice {

    private final OfficerAccess access;
    private final ReliefShelf shelf;
    private final ReliefInspection inspection;
    private final Visiting visiting;
    private final Audit audit;
    private final Idempotency idempotency;

    ReliefOffice(
            OfficerAccess access,
            ReliefShelf shelf,
            ReliefInspection inspection,
            Visiting visiting,
            Audit audit,
            Idempotency idempotency) {
        this.access = access;
        this.shelf = shelf;
        this.inspection = inspection;
        this.visiting = visiting;
        this.audit = audit;
        this.idempotency = idempotency;
    }

    /** Who looked is kept: a household is shown. */
    Uni<ReliefOfficerView> one(UUID officer, String number, Language language) {
        return Panache.withTransaction(() -> access.find(officer, number).chain(subject -> view(subject, language)
                .call(() -> audit.record(subject.workerId(), officer, "relief.inspected", subject.id(), Map.of()))));
    }

    private Uni<ReliefOfficerView> view(WorkCase subject, Language language) {
        return shelf.application(subject).chain(application -> inspection.of(subject, application, language));
    }

    Uni<ReliefOfficerView> propose(
            UUID officer, IdempotencyKey key, String number, VisitRequest request, Language language) {
        return idempotency.once(officer, key, request, ReliefOfficerView.class, () -> access.lock(officer, number)
                .call(subject -> shelf.application(subject)
                        .chain(application -> visiting.propose(officer, subject, application, request)))
                .chain(subject -> view(subject, language)));
    }

    Uni<ReliefOfficerView> write(
            UUID officer, String number, UUID visit, IfMatch match, VisitRecordRequest request, Language language) {
        return Panache.withTransaction(() -> access.lock(officer, number)
                .invoke(subject -> match.check(subject.version()))
                .call(subject -> shelf.application(subject)
                        .chain(application -> visiting.write(officer, subject, application, visit, request)))
                .chain(subject -> view(subject, language)));
    }
}
