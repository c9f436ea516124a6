package org.gongyou.legalaid;

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
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Requests, from the side of whoever makes them. */
@ApplicationScoped
class AidService {

    private final AidWriting writing;
    private final ConsentRenewal renewal;
    private final AidBook book;
    private final Cases cases;
    private final Idempotency idempotency;

    AidService(AidWriting writing, ConsentRenewal renewal, AidBook book, Cases cases, Idempotency idempotency) {
        this.writing = writing;
        this.renewal = renewal;
        this.book = book;
        this.cases = cases;
        this.idempotency = idempotency;
    }

    Uni<AidView> begin(UUID worker, IdempotencyKey key, AidRequest request, Language language) {
        return idempotency.once(
                worker, key, book.fingerprint(request), AidView.class, () -> writing.begin(worker, request)
                        .chain(subject -> book.view(subject, language)));
    }

    @WithSession
    Uni<AidView> one(UUID worker, UUID id, Language language) {
        return cases.found(worker, id).chain(subject -> book.view(subject, language));
    }

    @WithSession
    Uni<Page<AidSummary>> page(UUID worker, @Nullable String cursor, int limit, Language language) {
        Cursor after = Cursor.decode(cursor, 1);
        return book.ofPerson(worker, after == null ? null : after.uuid(0), limit + 1)
                .chain(rows -> Multi.createFrom()
                        .iterable(rows.subList(0, Math.min(rows.size(), limit)))
                        .onItem()
                        .transformToUniAndConcatenate(aid -> book.summary(aid, language))
                        .collect()
                        .asList()
                        .map(items -> new Page<>(items, next(rows, limit))));
    }

    private static @Nullable String next(List<Aid> rows, int limit) {
        return rows.size() > limit ? Cursor.of(rows.get(limit - 1).id()).encoded() : null;
    }

    @WithTransaction
    Uni<AidView> mend(UUID worker, UUID id, IfMatch match, ObjectNode patch, Language language) {
        return cases.locked(worker, id)
                .chain(subject -> book.held(subject)
                        .call(held -> book.version(held.aid()).invoke(match::check))
                        .chain(held -> ConsentRenewal.isMeant(held.aid(), patch)
                                ? renewal.renew(worker, subject, held.matter(), patch)
                                : writing.mend(worker, subject, held, patch)))
                .chain(subject -> book.view(subject, language));
    }

    /** The first time it is submitted, later it is supplied. */
    Uni<AidView> submit(UUID worker, IdempotencyKey key, UUID id, Language language) {
        return idempotency.once(worker, key, "submission", AidView.class, () -> cases.locked(worker, id)
                .call(book::aid)
                .chain(subject -> cases.takeAsApplicant(
                        subject, cases.isIn(subject, AidGraph.MORE_INFORMATION) ? AidGraph.SUPPLY : AidGraph.SUBMIT))
                .chain(subject -> book.view(subject, language)));
    }

    Uni<AidView> withdraw(UUID worker, IdempotencyKey key, UUID id, Language language) {
        return idempotency.once(worker, key, "withdrawal", AidView.class, () -> cases.locked(worker, id)
                .call(book::aid)
                .chain(subject -> cases.takeAsApplicant(subject, AidGraph.WITHDRAW))
                .chain(subject -> book.view(subject, language)));
    }

    Uni<AidView> goOn(UUID worker, IdempotencyKey key, UUID id, ContinuationRequest request, Language language) {
        return idempotency.once(worker, key, request, AidView.class, () -> cases.locked(worker, id)
                .chain(former -> goOn(former, request.service()))
                .chain(subject -> book.view(subject, language)));
    }

    private Uni<WorkCase> goOn(WorkCase former, Service service) {
        return book.aid(former).chain(aid -> writing.goOn(former, aid, service));
    }
}
