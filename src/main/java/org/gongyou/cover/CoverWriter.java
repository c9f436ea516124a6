package org.gongyou.cover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Covers entered many at a time, in the caller's transaction. Whoever has a valid cover of the family is passed over by the
 * constraint itself, which also makes two writers of one person wait for each other.
 */
@ApplicationScoped
class CoverWriter {

    private static final String NUMBERED = """
            with listed as (
                select worker, id, cast(nullif(unit, '') as uuid) as unit
                from unnest(cast(:workers as uuid[]), cast(:ids as uuid[]), cast(:units as text[])) as l(worker, id, unit)
                order by worker)
            """;

    private static final String INTO = """
            insert into cover (worker_id, id, product_id, family, union_id, way, enrolment_id, state, starts, ends,
                               benefits_from, reason, earlier, premium_in_fen, tell_on, enrolled_at, version)
            select l.worker, l.id, :product, :family, l.unit, :way, cast(nullif(cast(:enrolment as text), '') as uuid),
            """;

    /** Who had waited in the cover before does not wait again. */
    private static final String VALID = NUMBERED + ", entered as (" + INTO + """
                'VALID', cast(:starts as date), cast(:ends as date),
                coalesce((select least(cast(:waited as date), greatest(cast(:starts as date), p.benefits_from))
                          from cover p
                          where p.worker_id = l.worker and p.family = :family and p.state in ('VALID', 'ENDED')
                            and p.ends = cast(:starts as date) - 1), cast(:waited as date)),
                null, null, :premium, cast(:starts as date), :now, 0
            from listed l
            on conflict do nothing
            returning worker_id)
            select worker_id from entered
            """;

    private static final String DUPLICATE = NUMBERED + INTO + """
                'VOID', cast(:starts as date), cast(:ends as date), cast(:waited as date), 'DUPLICATE',
                (select e.id from cover e
                 where e.worker_id = l.worker and e.family = :family
                   and e.state in ('VALID', 'ENDED', 'AWAITING_PAYMENT')
                   and daterange(e.starts, e.ends, '[]') && daterange(cast(:starts as date), cast(:ends as date), '[]')
                 order by e.starts limit 1),
                :premium, null, :now, 0
            from listed l
            """;

    private static final String ALREADY = """
            select distinct worker_id from cover
            where worker_id = any(cast(:workers as uuid[])) and product_id = any(cast(:editions as uuid[]))
              and state in ('VALID', 'ENDED', 'VOID') and way = 'UNIT' and starts <= :ends and ends >= :starts
            """;

    private static final String REPLACE = """
            update cover set state = 'LAPSED', reason = 'REPLACED', tell_on = null, version = version + 1
            where worker_id = any(cast(:workers as uuid[])) and family = :family and state = 'AWAITING_PAYMENT'
            """;

    /** @param unit the union; null for whoever is no member */
    record Person(UUID worker, @Nullable UUID unit) {}

    /** What all of them get. @param enrolment the list they stand on; null when there is none */
    record Batch(
            Product product,
            Way way,
            TermRule.Span span,
            @Nullable UUID enrolment,
            Instant at) {}

    /** Those who stand on an earlier list of the same product, in its days. @param editions of the product */
    Uni<Set<UUID>> already(Batch batch, List<Person> people, Set<UUID> editions) {
        if (people.isEmpty()) return Uni.createFrom().item(Set.of());
        return session()
                .chain(session -> session.createNativeQuery(ALREADY, UUID.class)
                        .setParameter("workers", workers(people))
                        .setParameter("editions", editions.toArray(UUID[]::new))
                        .setParameter("starts", batch.span().from())
                        .setParameter("ends", batch.span().until())
                        .getResultList())
                .map(HashSet::new);
    }

    /** Unpaid covers of one's own give way. */
    Uni<Void> replaceUnpaid(Batch batch, List<Person> people) {
        return session()
                .chain(session -> session.createNativeQuery(REPLACE)
                        .setParameter("workers", workers(people))
                        .setParameter("family", batch.product().family().name())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static UUID[] workers(List<Person> people) {
        return people.stream().map(Person::worker).toArray(UUID[]::new);
    }

    /** @return who is covered by it; the others have a valid cover of the family already */
    Uni<Set<UUID>> enter(Batch batch, List<Person> people) {
        if (people.isEmpty()) return Uni.createFrom().item(Set.of());
        return session()
                .chain(session -> fill(session.createNativeQuery(VALID, UUID.class), batch, people)
                        .getResultList())
                .map(HashSet::new);
    }

    /** Void from the beginning; each names the cover that stood in its way. */
    Uni<Void> enterDuplicates(Batch batch, List<Person> people) {
        if (people.isEmpty()) return Uni.createFrom().voidItem();
        return session()
                .chain(session -> {
                    Mutiny.MutationQuery query = session.createNativeQuery(DUPLICATE);
                    parameters(batch, people).forEach(query::setParameter);
                    return query.executeUpdate();
                })
                .replaceWithVoid();
    }

    private static <T> Mutiny.SelectionQuery<T> fill(Mutiny.SelectionQuery<T> query, Batch batch, List<Person> people) {
        parameters(batch, people).forEach(query::setParameter);
        return query;
    }

    private static Map<String, Object> parameters(Batch batch, List<Person> people) {
        List<Person> sorted =
                people.stream().sorted(Comparator.comparing(Person::worker)).toList();
        Product product = batch.product();
        Map<String, Object> all = new HashMap<>();
        all.put("workers", sorted.stream().map(Person::worker).toArray(UUID[]::new));
        all.put("ids", sorted.stream().map(any -> Ids.next()).toArray(UUID[]::new));
        all.put("units", sorted.stream().map(CoverWriter::unit).toArray(String[]::new));
        all.put("product", product.id());
        all.put("family", product.family().name());
        all.put("way", batch.way().name());
        all.put("enrolment", batch.enrolment() == null ? "" : batch.enrolment().toString());
        all.put("starts", batch.span().from());
        all.put("ends", batch.span().until());
        all.put("waited", batch.span().benefitsFrom());
        all.put("premium", product.premiumInFen());
        all.put("now", batch.at());
        return all;
    }

    private static String unit(Person person) {
        return person.unit() == null ? "" : person.unit().toString();
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
