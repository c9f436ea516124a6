package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.WorkCase;
import org.gongyou.legalaid.Matters;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;

/** Holds a case against the table of fees. In the caller's session. */
@ApplicationScoped
class SubsidyArithmetic {

    private final FeeRepository fees;
    private final ProceedingBook book;
    private final Matters matters;
    private final Unions unions;
    private final Clock clock;

    SubsidyArithmetic(FeeRepository fees, ProceedingBook book, Matters matters, Unions unions, Clock clock) {
        this.fees = fees;
        this.book = book;
        this.matters = matters;
        this.unions = unions;
        this.clock = clock;
    }

    /** As the table was on the day on which the case was closed; until then, as it is. */
    Uni<List<Tariff.Line>> of(WorkCase subject) {
        List<UUID> path = Stream.concat(
                        Stream.of(subject.unionId()),
                        unions.tree().ancestors(subject.unionId()).stream().map(UnionNode::id))
                .toList();
        Instant closed = subject.dates().closedAt();
        LocalDate on = ChinaDay.of(closed == null ? clock.instant() : closed);
        return matters.of(subject).chain(matter -> book.standing(subject).chain(standing -> fees.of(path)
                .map(table -> new Tariff(table, path, matter.service(), on).of(standing.stages()))));
    }
}
