package org.gongyou.cover;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;

/** Ends what a worker is covered by, in the caller's transaction. Today still counts. */
@ApplicationScoped
class CoverEnding {

    private final CoverRepository covers;
    private final CoverProducts products;
    private final CoverDays days;
    private final Audit audit;

    CoverEnding(CoverRepository covers, CoverProducts products, CoverDays days, Audit audit) {
        this.covers = covers;
        this.products = products;
        this.days = days;
        this.audit = audit;
    }

    /** Everything when the account is erased; else what ends with the membership. */
    Uni<Void> end(UUID worker, CoverReason why) {
        return covers.lockOpen(worker)
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .filter(row -> why != CoverReason.MEMBERSHIP_ENDED
                                || products.known(row.productId()).enrolment().endsWithMembership())
                        .onItem()
                        .transformToUniAndConcatenate(row -> end(row, why))
                        .onItem()
                        .ignoreAsUni())
                .chain(covers::flush);
    }

    private Uni<Void> end(CoverOnFile row, CoverReason why) {
        row.endOn(days.today(), why);
        return audit.record(row.workerId(), null, "cover.ended", row.id(), Map.of("reason", why));
    }
}
