package org.gongyou.relief;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.payment.Payee;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.web.IfMatch;
import org.gongyou.publicnotice.NoticePreview;
import org.jspecify.annotations.Nullable;

/** Applications, from the applicant's side. */
@ApplicationScoped
class ReliefService {

    private final ReliefWriting writing;
    private final ReliefMending mending;
    private final ReliefBook book;
    private final ReliefSteps steps;
    private final Cases cases;
    private final Idempotency idempotency;

    ReliefService(
            ReliefWriting writing,
            ReliefMending mending,
            ReliefBook book,
            ReliefSteps steps,
            Cases cases,
            Idempotency idempotency) {
        this.writing = writing;
        this.mending = mending;
        this.book = book;
        this.steps = steps;
        this.cases = cases;
        this.idempotency = idempotency;
    }

    Uni<ReliefView> begin(UUID worker, IdempotencyKey key, ReliefRequest request, Language language) {
        return idempotency.once(
                worker, key, book.fingerprint(request), ReliefView.class, () -> writing.begin(worker, request)
                        .chain(subject -> book.view(subject, language)));
    }

    @WithSession
    Uni<ReliefView> one(UUID worker, UUID id, Language language) {
        return cases.found(worker, id).chain(subject -> book.view(subject, language));
    }

    @WithSession
    Uni<Page<ReliefSummary>> page(UUID worker, @Nullable String cursor, int limit, Language language) {
        Cursor after = Cursor.decode(cursor, 1);
        return book.of(worker, after == null ? null : after.uuid(0), limit + 1).chain(rows -> Multi.createFrom()
                .iterable(rows.subList(0, Math.min(rows.size(), limit)))
                .onItem()
                .transformToUniAndConcatenate(row ->
                        cases.found(row.workerId(), row.id()).map(subject -> book.summary(subject, row, language)))
                .collect()
                .asList()
                .map(items -> new Page<>(items, next(rows, limit))));
    }

    private static @Nullable String next(List<ReliefApplication> rows, int limit) {
        return rows.size() > limit ? Cursor.of(rows.get(limit - 1).id()).encoded() : null;
    }

    @WithTransaction
    Uni<ReliefView> mend(UUID worker, UUID id, IfMatch match, ObjectNode patch, Language language) {
        return locked(worker, id, match)
                .chain(subject -> book.application(subject)
                        .chain(application -> writing.mend(worker, subject, application, patch)))
                .chain(subject -> book.view(subject, language));
    }

    /** The first time it is submitted, later it is supplied. */
    Uni<ReliefView> submit(UUID worker, IdempotencyKey key, UUID id, Language language) {
        return idempotency.once(worker, key, "submission", ReliefView.class, () -> cases.locked(worker, id)
                .call(book::application)
                .chain(subject -> cases.takeAsApplicant(subject, submitting(subject)))
                .chain(subject -> book.view(subject, language)));
    }

    private String submitting(WorkCase subject) {
        return cases.isIn(subject, ReliefGraph.DRAFT) ? ReliefGraph.SUBMIT : ReliefGraph.SUPPLY;
    }

    Uni<ReliefView> withdraw(UUID worker, IdempotencyKey key, UUID id, Language language) {
        return idempotency.once(worker, key, "withdrawal", ReliefView.class, () -> cases.locked(worker, id)
                .call(book::application)
                .chain(subject -> cases.takeAsApplicant(subject, ReliefGraph.WITHDRAW))
                .chain(subject -> book.view(subject, language)));
    }

    /** What everybody would see; nothing is kept. */
    @WithSession
    Uni<NoticePreview.View> notice(UUID worker, UUID id, Language language) {
        return cases.found(worker, id)
                .chain(subject -> book.application(subject).chain(application -> steps.preview(subject, application)))
                .map(preview -> preview.in(language));
    }

    @WithTransaction
    Uni<ReliefView> payTo(UUID worker, UUID id, IfMatch match, Payee payee, Language language) {
        return mending.hold(worker, id)
                .chain(() -> locked(worker, id, match))
                .call(subject ->
                        book.application(subject).chain(application -> mending.mend(subject, application, payee)))
                .chain(subject -> book.view(subject, language));
    }

    private Uni<WorkCase> locked(UUID worker, UUID id, IfMatch match) {
        return cases.locked(worker, id).call(subject -> book.version(subject).invoke(match::check));
    }
}
