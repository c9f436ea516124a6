package org.gongyou.relief;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.language.Language;

/** Officers look at applications; the decisions themselves are the case's. */
@ApplicationScoped
class ReliefOffice {

    private final OfficerAccess access;
    private final ReliefShelf shelf;
    private final ReliefInspection inspection;
    private final Audit audit;

    ReliefOffice(OfficerAccess access, ReliefShelf shelf, ReliefInspection inspection, Audit audit) {
        this.access = access;
        this.shelf = shelf;
        this.inspection = inspection;
        this.audit = audit;
    }

    /** Who looked is kept: a household is shown. */
    Uni<ReliefOfficerView> one(UUID officer, String number, Language language) {
        return Panache.withTransaction(() -> access.find(officer, number).chain(subject -> view(subject, language)
                .call(() -> audit.record(subject.workerId(), officer, "relief.inspected", subject.id(), Map.of()))));
    }

    /** In the caller's session. */
    Uni<ReliefOfficerView> view(WorkCase subject, Language language) {
        return shelf.application(subject).chain(application -> inspection.of(subject, application, language));
    }
}
