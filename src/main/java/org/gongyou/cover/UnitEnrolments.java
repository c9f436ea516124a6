package org.gongyou.cover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.cover.CoverOffice.Desk;
import org.gongyou.cover.EnrolmentList.Line;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Lists of units on their way in: all of a list, or nothing when anything is wrong. To see what would become of one, it is
 * entered and taken back.
 */
@ApplicationScoped
class UnitEnrolments {

    private final CoverProducts products;
    private final UnitList entering;
    private final Roll roll;
    private final FactFinder facts;
    private final CoverDays days;

    UnitEnrolments(CoverProducts products, UnitList entering, Roll roll, FactFinder facts, CoverDays days) {
        this.products = products;
        this.entering = entering;
        this.roll = roll;
        this.facts = facts;
        this.days = days;
    }

    /** @throws ProblemException 422 when anything is wrong and it is no dry run; nothing is entered then */
    Uni<EnrolmentReport> enrol(Desk desk, EnrolmentRequest request, byte[] body, Language language) {
        UnionTree tree = desk.managed().unions();
        UUID unit = desk.union(request.unionId());
        Product product = product(request.productId(), unit, tree);
        TermRule.Span span = product.term().span(product.year(), days.today(), product.waitingDays(), null);
        EnrolmentList list = new EnrolmentList(body);
        List<UUID> unions = tree.subtree(unit).stream().map(UnionNode::id).toList();
        return Panache.withTransaction(() -> roll.numbered(unions, list.memberNumbers())
                .map(list::found)
                .call(lines -> check(product, span, list, lines, tree))
                .chain(lines -> list.isClean()
                        ? entering.enter(
                                new UnitList.Order(desk.account(), request, product, span, unions), list, lines)
                        : Uni.createFrom().item(UnitList.Outcome.NONE))
                .map(outcome -> report(outcome, span, list, request, language))
                .call(report -> request.dryRun()
                        ? Panache.currentTransaction().invoke(Mutiny.Transaction::markForRollback)
                        : Uni.createFrom().voidItem()));
    }

    private Product product(UUID id, UUID unit, UnionTree tree) {
        Product product = products.product(id);
        if (product == null) throw ProblemException.invalid("/productId", CoverProblem.PRODUCT_UNKNOWN);
        if (!product.isEnrolledBy(Way.UNIT) || !product.enrolment().isOpenOn(days.today())) {
            throw new ProblemException(CoverProblem.NOT_OFFERED);
        }
        if (!Eligibility.isFor(product, unit, tree)) throw new ProblemException(CoverProblem.ELSEWHERE);
        return product;
    }

    /** Each person only where the product asks for something personal. */
    private Uni<Void> check(Product product, TermRule.Span span, EnrolmentList list, List<Line> lines, UnionTree tree) {
        if (!product.conditions().arePersonal()) return Uni.createFrom().voidItem();
        return Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(
                        line -> facts.of(line.entry().worker()).invoke(known -> {
                            CoverProblem fault = Eligibility.fault(product, known, span.from(), tree, true);
                            if (fault != null) list.report(line, fault);
                        }))
                .onItem()
                .ignoreAsUni();
    }

    private static EnrolmentReport report(
            UnitList.Outcome outcome,
            TermRule.Span span,
            EnrolmentList list,
            EnrolmentRequest request,
            Language language) {
        CsvReport report = list.report(language);
        if (!request.dryRun()) report.orReject();
        return new EnrolmentReport(
                report.rows(),
                report.errors(),
                outcome.enrolled(),
                outcome.already(),
                outcome.duplicates(),
                outcome.members(),
                outcome.coveredPermille(),
                span.from(),
                span.until());
    }
}
