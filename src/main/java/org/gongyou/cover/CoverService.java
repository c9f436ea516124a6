package org.gongyou.cover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;

/** What workers do about their own cover. */
@ApplicationScoped
class CoverService {

    private final PersonCovers covers;
    private final CoverProducts products;
    private final FactFinder facts;
    private final Unions unions;
    private final Idempotency idempotency;
    private final Audit audit;

    CoverService(
            PersonCovers covers,
            CoverProducts products,
            FactFinder facts,
            Unions unions,
            Idempotency idempotency,
            Audit audit) {
        this.covers = covers;
        this.products = products;
        this.facts = facts;
        this.unions = unions;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    /** By oneself: valid at once, or once it is paid for. */
    Uni<CoverView> enrol(UUID worker, IdempotencyKey key, CoverRequest request, Language language) {
        return idempotency.once(worker, key, request, CoverView.class, () -> {
            Product product = offered(request.productId());
            return covers.held(worker)
                    .chain(person -> facts.of(person.worker())
                            .map(known -> known.working(request.occupation()))
                            .map(known -> cover(person, product, known, language)))
                    .call(covers::add)
                    .call(cover -> record(cover, "cover.taken-out"))
                    .map(cover -> view(cover, language));
        });
    }

    private Product offered(UUID id) {
        Product product = products.product(id);
        if (product == null) throw ProblemException.invalid("/productId", CoverProblem.PRODUCT_UNKNOWN);
        if (!product.isEnrolledBy(Way.SELF) || !product.enrolment().isOpenOn(covers.today())) {
            throw new ProblemException(CoverProblem.NOT_OFFERED);
        }
        return product;
    }

    private CoverOnFile cover(PersonCovers.Held person, Product product, Facts known, Language language) {
        if (!known.identified()) throw new ProblemException(CoverProblem.IDENTITY_NEEDED);
        LocalDate today = covers.today();
        OwnCovers own = new OwnCovers(person.rows(), product.family(), today);
        TermRule.Span span = span(own, product, today, language);
        CoverProblem fault = Eligibility.fault(product, known, span.from(), unions.tree(), false);
        if (fault != null) throw new ProblemException(fault);
        CoverOnFile cover = new CoverOnFile(person.worker(), product, Way.SELF, known.union(), span, covers.now());
        if (product.isPaidByWorker())
            cover.awaitPayment(today.plusDays(product.enrolment().payWithinDays()));
        return cover;
    }

    private TermRule.Span span(OwnCovers own, Product product, LocalDate today, Language language) {
        try {
            return own.span(product, today, null);
        } catch (ProblemException refused) {
            CoverOnFile earlier = own.inTheWay(product, today);
            if (refused.type() != CoverProblem.ALREADY_COVERED || earlier == null) throw refused;
            throw refused.with("earlier", EarlierCover.of(earlier, products.known(earlier.productId()), language));
        }
    }

    /** Only what is not paid for yet. */
    Uni<CoverView> giveUp(UUID worker, IdempotencyKey key, UUID id, Language language) {
        return idempotency.once(worker, key, "withdrawal", CoverView.class, () -> covers.held(worker)
                .map(person -> person.require(id))
                .invoke(cover -> {
                    if (cover.stateOn(covers.today()) != CoverState.AWAITING_PAYMENT) {
                        throw new ProblemException(CoverProblem.ILLEGAL_STATE);
                    }
                    cover.giveUp();
                })
                .call(covers::flush)
                .call(cover -> record(cover, "cover.given-up"))
                .map(cover -> view(cover, language)));
    }

    private CoverView view(CoverOnFile cover, Language language) {
        return CoverView.of(cover, products.known(cover.productId()), covers.today(), language);
    }

    private Uni<Void> record(CoverOnFile cover, String action) {
        return audit.record(
                cover.workerId(), cover.workerId(), action, cover.id(), Map.of("product", cover.productId()));
    }
}
