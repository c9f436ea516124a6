package org.gongyou.cover;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.membership.Member;
import org.gongyou.organisation.UnionTree;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What is given with the card number (plan C, the free accident cover of outdoor workers) to whoever has joined of late; that
 * somebody moved or is told of again gives nothing anew. Every call works in the caller's transaction.
 */
@ApplicationScoped
class JoiningCover {

    /** Members of before may be told of days late. */
    private static final int OF_LATE = 31;

    private final PersonCovers covers;
    private final CoverProducts products;
    private final CoverWriter writer;
    private final FactFinder facts;
    private final Unions unions;
    private final Audit audit;

    JoiningCover(
            PersonCovers covers,
            CoverProducts products,
            CoverWriter writer,
            FactFinder facts,
            Unions unions,
            Audit audit) {
        this.covers = covers;
        this.products = products;
        this.writer = writer;
        this.facts = facts;
        this.unions = unions;
        this.audit = audit;
    }

    /** @return whether the member is promised member-exclusive cover and has none, not even this */
    Uni<Boolean> give(Member member) {
        UnionTree tree = unions.tree();
        LocalDate today = covers.today();
        List<Product> given = products.offered()
                .filter(product -> product.isEnrolledBy(Way.JOINING))
                .filter(product -> product.enrolment().isOpenOn(today))
                .filter(product -> Eligibility.isFor(product, member.union(), tree))
                .filter(product -> isNew(member, product, today))
                .toList();
        boolean promised = products.isPromised(Family.EXCLUSIVE, member.union(), today, tree);
        if (given.isEmpty() && !promised) return Uni.createFrom().item(false);
        return covers.of(member.worker()).chain(rows -> Multi.createFrom()
                .iterable(given)
                .onItem()
                .transformToUniAndConcatenate(product -> give(member, product, rows, today))
                .collect()
                .asList()
                .map(families ->
                        promised && !families.contains(Optional.of(Family.EXCLUSIVE)) && !isCovered(rows, today)));
    }

    private static boolean isCovered(List<CoverOnFile> rows, LocalDate today) {
        return new OwnCovers(rows, Family.EXCLUSIVE, today).coversTodayOrTomorrow();
    }

    private static boolean isNew(Member member, Product product, LocalDate today) {
        LocalDate since = CoverDays.of(member.since());
        return since.getYear() == product.year() || !since.isBefore(today.minusDays(OF_LATE));
    }

    /**
     * Whoever is covered already is not given a second one that would be void.
     *
     * @return the family, when there is cover of it now; an item in any case
     */
    private Uni<Optional<Family>> give(Member member, Product product, List<CoverOnFile> rows, LocalDate today) {
        TermRule.Span span = span(new OwnCovers(rows, product.family(), today), product, today);
        if (span == null) return Uni.createFrom().item(Optional.empty());
        return isEligible(member, product, span)
                .chain(eligible -> eligible
                        ? enter(member, product, span)
                        : Uni.createFrom().item(false))
                .map(entered -> entered ? Optional.of(product.family()) : Optional.empty());
    }

    private static TermRule.@Nullable Span span(OwnCovers own, Product product, LocalDate today) {
        try {
            TermRule.Span span = own.span(product, today, null);
            // What follows a running cover is no gift on joining.
            return span.from().equals(product.term().first(product.year(), today)) ? span : null;
        } catch (ProblemException notNow) {
            return null;
        }
    }

    private Uni<Boolean> isEligible(Member member, Product product, TermRule.Span span) {
        if (!product.conditions().arePersonal()) return Uni.createFrom().item(true);
        return facts.of(member.worker())
                .map(known -> Eligibility.fault(product, known, span.from(), unions.tree(), false) == null);
    }

    private Uni<Boolean> enter(Member member, Product product, TermRule.Span span) {
        CoverWriter.Batch batch = new CoverWriter.Batch(product, Way.JOINING, span, null, covers.now());
        return writer.enter(batch, List.of(new CoverWriter.Person(member.worker(), member.union())))
                .map(entered -> !entered.isEmpty())
                .call(entered -> entered
                        ? record(member.worker(), product, span)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> record(UUID worker, Product product, TermRule.Span span) {
        return audit.record(worker, null, "cover.given-on-joining", product.id(), Map.of("from", span.from()));
    }
}
