package org.gongyou.cover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.cover.CoverWriter.Batch;
import org.gongyou.cover.CoverWriter.Person;
import org.gongyou.cover.EnrolmentList.Line;
import org.gongyou.platform.persistence.Ids;

/** Enters a list that was read and understood, in the caller's transaction. */
@ApplicationScoped
class UnitList {

    private final CoverWriter writer;
    private final CoverProducts products;
    private final Roll roll;
    private final CoverDays days;
    private final Audit audit;

    UnitList(CoverWriter writer, CoverProducts products, Roll roll, CoverDays days, Audit audit) {
        this.writer = writer;
        this.products = products;
        this.roll = roll;
        this.days = days;
        this.audit = audit;
    }

    /** @param unions the unit and all below it */
    record Order(UUID officer, EnrolmentRequest request, Product product, TermRule.Span span, List<UUID> unions) {}

    record Outcome(int enrolled, int already, int duplicates, long members, int coveredPermille) {

        static final Outcome NONE = new Outcome(0, 0, 0, 0, 0);
    }

    private record Sorted(Set<UUID> entered, Set<UUID> already, List<Person> duplicates) {}

    /** Says of the list when too few of the unit are covered then. */
    Uni<Outcome> enter(Order order, EnrolmentList list, List<Line> lines) {
        Batch batch = new Batch(order.product(), Way.UNIT, order.span(), Ids.next(), days.now());
        List<Person> people = lines.stream()
                .map(line -> new Person(line.entry().worker(), line.entry().union()))
                .toList();
        return writer.replaceUnpaid(batch, people)
                .chain(() -> writer.already(batch, people, products.editions(order.product())))
                .chain(already -> writer.enter(batch, without(people, already))
                        .map(entered -> new Sorted(entered, already, without(without(people, already), entered))))
                .call(sorted -> writer.enterDuplicates(batch, sorted.duplicates()))
                .call(sorted -> record(order, batch, sorted))
                .chain(sorted -> share(order, list, sorted));
    }

    private static List<Person> without(List<Person> people, Set<UUID> some) {
        return people.stream().filter(person -> !some.contains(person.worker())).toList();
    }

    private Uni<Outcome> share(Order order, EnrolmentList list, Sorted sorted) {
        return roll.shares(
                        order.unions(), order.product().family(), order.span().from())
                .map(shares -> {
                    long members =
                            shares.stream().mapToLong(Roll.Share::members).sum();
                    long covered =
                            shares.stream().mapToLong(Roll.Share::covered).sum();
                    int permille = members == 0 ? 0 : (int) (covered * Formula.WHOLE / members);
                    if (permille < order.product().enrolment().minimumPermille()) {
                        list.report(CoverProblem.SHARE_TOO_SMALL);
                    }
                    return new Outcome(
                            sorted.entered().size(),
                            sorted.already().size(),
                            sorted.duplicates().size(),
                            members,
                            permille);
                });
    }

    /** A list that changes nothing is not entered again. */
    private Uni<Void> record(Order order, Batch batch, Sorted sorted) {
        UUID id = batch.enrolment();
        if (id == null || sorted.entered().isEmpty() && sorted.duplicates().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID unit = order.request().unionId();
        String reference = order.request().reference();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into cover_enrolment
                                    (union_id, id, product_id, officer, people, reference, enrolled_at)
                                values (:union, :id, :product, :officer, :people, nullif(cast(:reference as text), ''), :now)
                                """)
                        .setParameter("union", unit)
                        .setParameter("id", id)
                        .setParameter("product", order.product().id())
                        .setParameter("officer", order.officer())
                        .setParameter("people", sorted.entered().size())
                        .setParameter("reference", reference == null ? "" : reference)
                        .setParameter("now", batch.at())
                        .executeUpdate())
                .chain(() -> audit.record(
                        unit,
                        order.officer(),
                        "cover.unit-enrolled",
                        id,
                        Map.of(
                                "product", order.product().id(),
                                "people", sorted.entered().size(),
                                "duplicates", sorted.duplicates().size())));
    }
}
