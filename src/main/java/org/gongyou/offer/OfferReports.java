package org.gongyou.offer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.witness.ReportRules;
import org.gongyou.witness.Reporter;
import org.gongyou.witness.Witness;
import org.jspecify.annotations.Nullable;

/** Takes reports, and finds out what they change. */
@ApplicationScoped
class OfferReports {

    private final OfferRepository offers;
    private final OfferReportRepository reports;
    private final OfferRegister register;
    private final OfferTasks tasks;
    private final Idempotency idempotency;
    private final OfferNotes notes;

    OfferReports(
            OfferRepository offers,
            OfferReportRepository reports,
            OfferRegister register,
            OfferTasks tasks,
            Idempotency idempotency,
            OfferNotes notes) {
        this.offers = offers;
        this.reports = reports;
        this.register = register;
        this.tasks = tasks;
        this.idempotency = idempotency;
        this.notes = notes;
    }

    Uni<OfferReportReceipt> report(Reporter who, IdempotencyKey key, UUID offer, OfferReportRequest request) {
        OfferReportWhat what = request.word();
        return idempotency
                .once(
                        who.caller(),
                        key,
                        request,
                        OfferReportReceipt.class,
                        () -> take(who.witness(), offer, what, request.storeId(), request.note()))
                .call(register::renew);
    }

    /** In the caller's transaction. */
    Uni<OfferReportReceipt> take(
            Witness who, UUID id, OfferReportWhat what, @Nullable UUID store, @Nullable String note) {
        return offers.queue()
                .chain(() -> offers.lock(id))
                .map(OfferReports::published)
                .chain(offer -> {
                    OfferReport report = new OfferReport(id, notes.now(), what, store, notes.seal(note), who);
                    return reports.add(report)
                            .chain(() -> weigh(offer, report.at()))
                            .map(done ->
                                    new OfferReportReceipt(report.id(), report.at(), offer.doubtfulSince() != null));
                });
    }

    private static OfferOnFile published(@Nullable OfferOnFile offer) {
        if (offer == null || offer.state() != OfferState.PUBLISHED)
            throw new ProblemException(RequestProblem.NOT_FOUND);
        return offer;
    }

    private Uni<Void> weigh(OfferOnFile offer, Instant now) {
        Instant before = offer.doubtfulSince();
        return reports.counting(offer.id(), now.minus(ReportRules.MENDING_WINDOW))
                .map(all -> ReportRules.doubtAfter(
                        before, all.stream().map(OfferReport::word).toList(), now))
                .chain(after -> (before == null) == (after == null)
                        ? Uni.createFrom().voidItem()
                        : register.within(() -> follow(offer, after)));
    }

    /** Whoever was refused was right, until others got it: only new words raise a doubt again. */
    private Uni<Void> follow(OfferOnFile offer, @Nullable Instant doubtful) {
        offer.doubt(doubtful);
        Uni<Void> shown = offers.flush();
        return doubtful != null
                ? shown.chain(() -> tasks.want(offer))
                : shown.chain(() -> reports.settle(offer.id())).chain(() -> tasks.end(offer, OfferTaskCase.BELIEVED));
    }
}
