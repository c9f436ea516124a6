package org.gongyou.proceeding;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;
import org.gongyou.representation.AidCase;

/** What lawyers get for cases whose closing file the union has checked. */
@ApplicationScoped
class Subsidies {

    private final OfficerAccess access;
    private final ProceedingBook book;
    private final SubsidyArithmetic arithmetic;
    private final SubsidyOrders orders;

    Subsidies(OfficerAccess access, ProceedingBook book, SubsidyArithmetic arithmetic, SubsidyOrders orders) {
        this.access = access;
        this.book = book;
        this.arithmetic = arithmetic;
        this.orders = orders;
    }

    @WithTransaction
    Uni<SubsidyView> one(UUID officer, String number, Language language) {
        return access.lock(officer, number).chain(subject -> view(subject, language));
    }

    /** Sets the money aside; another person releases it. */
    @WithTransaction
    Uni<SubsidyView> order(UUID officer, String number, IfMatch match, Language language) {
        return access.lock(officer, number)
                .invoke(subject -> match.check(subject.version()))
                .invoke(Subsidies::requireClosed)
                .call(subject -> arithmetic.of(subject).chain(lines -> orders.order(subject, officer, total(lines))))
                .chain(subject -> view(subject, language));
    }

    private static void requireClosed(WorkCase subject) {
        if (!subject.state().equals(AidCase.CLOSED)) throw new ProblemException(ProceedingProblem.NOT_CLOSED);
    }

    private Uni<SubsidyView> view(WorkCase subject, Language in) {
        return arithmetic.of(subject).chain(lines -> book.standing(subject)
                .map(standing -> new SubsidyView(
                        subject.number(),
                        lines.stream()
                                .map(line -> new SubsidyView.Line(
                                        line.stage(), line.stage().words().in(in), line.amountInFen()))
                                .toList(),
                        total(lines),
                        standing.subsidyInFen(),
                        subject.version())));
    }

    private static long total(List<Tariff.Line> lines) {
        return lines.stream().mapToLong(Tariff.Line::amountInFen).sum();
    }
}
