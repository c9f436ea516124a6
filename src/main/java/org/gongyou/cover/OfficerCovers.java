package org.gongyou.cover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.cover.CoverOffice.Desk;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;

/** The cover of a member of one's subtree, found by the member's number; each look is in the audit trail. */
@ApplicationScoped
class OfficerCovers {

    private final CoveredMembers members;
    private final PersonCovers covers;
    private final CoverProducts products;
    private final Notifier notifier;
    private final Audit audit;

    OfficerCovers(CoveredMembers members, PersonCovers covers, CoverProducts products, Notifier notifier, Audit audit) {
        this.members = members;
        this.covers = covers;
        this.products = products;
        this.notifier = notifier;
        this.audit = audit;
    }

    Uni<Page<CoverView>> of(Desk desk, String memberNumber, Language language) {
        return Panache.withTransaction(() -> members.numbered(desk, memberNumber)
                .call(member -> record(member.worker(), desk.account(), "cover.looked-up", member.worker(), Map.of()))
                .chain(member -> covers.of(member.worker()))
                .map(rows -> rows.stream().map(row -> view(row, language)).toList())
                .map(views -> new Page<>(views, null)));
    }

    Uni<OfficerCoverView> one(Desk desk, String memberNumber, UUID id, Language language) {
        return Panache.withTransaction(() -> members.numbered(desk, memberNumber)
                .call(member -> record(member.worker(), desk.account(), "cover.looked-up", id, Map.of()))
                .chain(member -> covers.held(member.worker())
                        .map(person -> managed(person.require(id), memberNumber, language))));
    }

    /** The days count from the payment on. */
    Uni<OfficerCoverView> pay(
            Desk desk, String memberNumber, UUID id, IfMatch seen, PaymentRequest request, Language language) {
        return Panache.withTransaction(() -> members.numbered(desk, memberNumber)
                .call(member -> members.requireAnother(desk.account(), member.worker()))
                .chain(member -> covers.held(member.worker()))
                .map(person -> pay(desk, person, person.require(id), seen, request))
                .call(covers::flush)
                .call(cover -> record(
                        cover.workerId(),
                        desk.account(),
                        "cover.payment-recorded",
                        id,
                        Map.of("receivedOn", request.receivedOn())))
                .call(cover -> notifier.tell(
                        cover.workerId(), CoverNotice.of(CoverNotice.PAID, cover, products.known(cover.productId()))))
                .map(cover -> managed(cover, memberNumber, language)));
    }

    private CoverOnFile pay(
            Desk desk, PersonCovers.Held person, CoverOnFile cover, IfMatch seen, PaymentRequest request) {
        seen.check(cover.version());
        if (request.receivedOn().isAfter(covers.today())) {
            throw ProblemException.invalid("/receivedOn", CoverProblem.DATE_AHEAD);
        }
        if (request.receivedOn().isBefore(CoverDays.of(cover.enrolledAt()))) {
            throw ProblemException.invalid("/receivedOn", CoverProblem.DATE_BEHIND);
        }
        if (request.amountInFen() != cover.premium().inFen()) {
            throw ProblemException.invalid("/amountInFen", CoverProblem.AMOUNT_OTHER);
        }
        Product product = products.known(cover.productId());
        OwnCovers own = new OwnCovers(person.rows(), cover.family(), covers.today());
        cover.pay(
                new Payment(request.receivedOn(), request.reference()),
                desk.account(),
                own.span(product, request.receivedOn(), cover));
        return cover;
    }

    private OfficerCoverView managed(CoverOnFile cover, String memberNumber, Language language) {
        return new OfficerCoverView(view(cover, language), memberNumber, cover.version());
    }

    private CoverView view(CoverOnFile cover, Language language) {
        return CoverView.of(cover, products.known(cover.productId()), covers.today(), language);
    }

    private Uni<Void> record(UUID worker, UUID officer, String action, UUID subject, Map<String, ?> codes) {
        return audit.record(worker, officer, action, subject, codes);
    }
}
