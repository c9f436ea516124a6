package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.casework.CaseSummary;
import org.gongyou.casework.CaseViews;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.casework.WorkCase;
import org.gongyou.household.Authorities;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;

/** Authorities that adults give before officers, or on paper. */
@ApplicationScoped
class SignatureOffice {

    private final OfficerAccess access;
    private final ReliefShelf shelf;
    private final Authorities authorities;
    private final CaseViews views;
    private final Idempotency idempotency;

    SignatureOffice(
            OfficerAccess access,
            ReliefShelf shelf,
            Authorities authorities,
            CaseViews views,
            Idempotency idempotency) {
        this.access = access;
        this.shelf = shelf;
        this.authorities = authorities;
        this.views = views;
        this.idempotency = idempotency;
    }

    /** It is asked for first where nobody has yet: the visit comes before the household is asked. */
    Uni<CaseSummary> sign(
            UUID officer, IdempotencyKey key, String number, UUID member, SignatureRequest request, Language language) {
        return once(officer, key, number, request, language, subject -> authorities
                .ask(subject.workerId())
                .chain(() -> authorities.signAtVisit(subject.workerId(), member, officer, request.fileIds())));
    }

    Uni<CaseSummary> judge(
            UUID officer, IdempotencyKey key, String number, UUID member, PaperVerdict verdict, Language language) {
        return once(
                officer,
                key,
                number,
                verdict,
                language,
                subject -> verdict.accepted()
                        ? authorities.confirmPaper(subject.workerId(), member, officer)
                        : authorities.rejectPaper(subject.workerId(), member, officer));
    }

    private Uni<CaseSummary> once(
            UUID officer,
            IdempotencyKey key,
            String number,
            Object body,
            Language language,
            Function<WorkCase, Uni<Void>> act) {
        return idempotency.once(officer, key, body, CaseSummary.class, () -> access.lock(officer, number)
                .call(shelf::application)
                .call(act::apply)
                .map(subject -> views.summary(subject, language)));
    }
}
