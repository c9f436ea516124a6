package org.gongyou.offer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Somebody who looks after an offer has looked: what was said of it counts no longer. In the caller's transaction. */
@ApplicationScoped
class OfferAnswers {

    private final OfferReportRepository reports;
    private final OfferRepository offers;
    private final OfferTasks tasks;

    OfferAnswers(OfferReportRepository reports, OfferRepository offers, OfferTasks tasks) {
        this.reports = reports;
        this.offers = offers;
        this.tasks = tasks;
    }

    /** @param answered under the snapshot's lock */
    Uni<Void> answered(Collection<OfferOnFile> answered) {
        return Multi.createFrom()
                .iterable(List.copyOf(answered))
                .onItem()
                .transformToUniAndConcatenate(this::answered)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> answered(OfferOnFile offer) {
        return reports.settle(offer.id())
                .chain(() -> tasks.end(offer, offer.isRemoved() ? OfferTaskCase.DROPPED : OfferTaskCase.DONE));
    }

    /** The same for offers that a list has overwritten. */
    Uni<Void> answeredByCode(Collection<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().voidItem()
                : offers.coded(codes).chain(this::answered);
    }
}
