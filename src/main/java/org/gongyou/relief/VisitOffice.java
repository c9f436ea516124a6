package org.gongyou.relief;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.IfMatch;

/** What officers do about visits at home. */
@ApplicationScoped
class VisitOffice {

    private final OfficerAccess access;
    private final ReliefShelf shelf;
    private final ReliefOffice office;
    private final Visiting visiting;
    private final Colleagues colleagues;
    private final Idempotency idempotency;

    VisitOffice(
            OfficerAccess access,
            ReliefShelf shelf,
            ReliefOffice office,
            Visiting visiting,
            Colleagues colleagues,
            Idempotency idempotency) {
        this.access = access;
        this.shelf = shelf;
        this.office = office;
        this.visiting = visiting;
        this.colleagues = colleagues;
        this.idempotency = idempotency;
    }

    Uni<List<ColleagueView>> colleagues(UUID officer, String number) {
        return Panache.withSession(() -> access.find(officer, number).chain(subject -> shelf.application(subject)
                .chain(application -> colleagues.shown(subject, application))));
    }

    Uni<ReliefOfficerView> propose(
            UUID officer, IdempotencyKey key, String number, VisitRequest request, Language language) {
        return idempotency.once(officer, key, request, ReliefOfficerView.class, () -> access.lock(officer, number)
                .call(subject -> shelf.application(subject)
                        .chain(application -> visiting.propose(officer, subject, application, request)))
                .chain(subject -> office.view(subject, language)));
    }

    Uni<ReliefOfficerView> agree(
            UUID officer, String number, UUID visit, IfMatch match, VisitChoice choice, Language language) {
        return matched(
                officer,
                number,
                match,
                language,
                (subject, application) -> visiting.agree(officer, subject, application, visit, choice));
    }

    Uni<ReliefOfficerView> write(
            UUID officer, String number, UUID visit, IfMatch match, VisitRecordRequest request, Language language) {
        return matched(
                officer,
                number,
                match,
                language,
                (subject, application) -> visiting.write(officer, subject, application, visit, request));
    }

    private Uni<ReliefOfficerView> matched(
            UUID officer,
            String number,
            IfMatch match,
            Language language,
            BiFunction<WorkCase, ReliefApplication, Uni<Void>> act) {
        return Panache.withTransaction(() -> access.lock(officer, number)
                .invoke(subject -> match.check(subject.version()))
                .call(subject -> shelf.application(subject).chain(application -> act.apply(subject, application)))
                .chain(subject -> office.view(subject, language)));
    }
}
