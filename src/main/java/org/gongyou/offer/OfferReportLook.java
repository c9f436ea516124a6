package org.gongyou.offer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.merchant.MerchantScope;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.witness.Pseudonyms;
import org.jspecify.annotations.Nullable;

/** What people said of an offer, for officers. */
@ApplicationScoped
class OfferReportLook {

    private final OfferService offers;
    private final OfferReportRepository reports;
    private final OfferNotes notes;
    private final Pseudonyms pseudonyms;

    OfferReportLook(OfferService offers, OfferReportRepository reports, OfferNotes notes, Pseudonyms pseudonyms) {
        this.offers = offers;
        this.reports = reports;
        this.notes = notes;
        this.pseudonyms = pseudonyms;
    }

    /** The latest first. */
    Uni<Page<OfferReportView>> of(MerchantScope scope, UUID offer, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 2);
        return offers.one(scope, offer)
                .chain(known -> Panache.withSession(() -> reports.page(known.id(), after, limit + 1)))
                .map(rows -> Page.of(rows, limit, this::view, last -> Cursor.of(last.at(), last.id())));
    }

    private OfferReportView view(OfferReport report) {
        return new OfferReportView(
                report.id(),
                report.at(),
                report.what(),
                report.storeId(),
                notes.open(report),
                pseudonyms.at(report.offerId(), report.by()));
    }
}
