package org.gongyou.representation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.representation.RepresentationRepository.Place;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code lawyer_offer}. Every call works in the caller's session. */
@ApplicationScoped
class OfferRepository {

    /** Of those who had a matter in which the sides were the other way round, and of their firms. */
    private static final String CROSSED = """
            with crossed as (
                select distinct lawyer_id from lawyer_offer
                where state in ('ACCEPTED', 'HANDED_OVER', 'ENDED')
                  and (client_keys && cast(:opponents as text[]) or opponent_keys && cast(:clients as text[])))
            select lawyer_id from crossed
            union
            select other.id from crossed join lawyer l on l.id = crossed.lawyer_id
            join lawyer other on other.firm_id = l.firm_id
            """;

    Uni<@Nullable Offer> lock(UUID lawyer, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Offer o where o.lawyerId = :lawyer and o.id = :id", Offer.class)
                .setParameter("lawyer", lawyer)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** Of which case it is, without reading it: the case is locked first. */
    Uni<@Nullable Place> place(UUID lawyer, UUID id) {
        return session().chain(session -> session.createNativeQuery(
                        "select worker_id, case_id from lawyer_offer where lawyer_id = :lawyer and id = :id",
                        Tuple.class)
                .setParameter("lawyer", lawyer)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : new Place(row.get(0, UUID.class), row.get(1, UUID.class))));
    }

    /** The case of that number which the lawyer has, or had until it was over. */
    Uni<@Nullable UUID> caseOf(UUID lawyer, String number) {
        return session().chain(session -> session.createNativeQuery(
                        "select distinct case_id from lawyer_offer where lawyer_id = :lawyer and number = :number"
                                + " and state in ('ACCEPTED', 'ENDED')",
                        UUID.class)
                .setParameter("lawyer", lawyer)
                .setParameter("number", number)
                .getSingleResultOrNull());
    }

    /** The latest first. */
    Uni<List<Offer>> ofLawyer(UUID lawyer, int most) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Offer o where o.lawyerId = :lawyer order by o.id desc", Offer.class)
                .setParameter("lawyer", lawyer)
                .setMaxResults(most)
                .getResultList());
    }

    /** The first to be asked first. */
    Uni<List<Offer>> ofCase(UUID worker, UUID caseId) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Offer o where o.workerId = :worker and o.caseId = :case order by o.id", Offer.class)
                .setParameter("worker", worker)
                .setParameter("case", caseId)
                .getResultList());
    }

    Uni<Map<UUID, Load>> loads() {
        return session()
                .chain(session -> session.createNativeQuery("""
                        select lawyer_id, count(*) filter (where state in ('OPEN', 'ACCEPTED')), max(offered_at),
                            coalesce(max(ended_at) filter (where state = 'HANDED_OVER') > max(offered_at), false)
                        from lawyer_offer group by lawyer_id
                        """, Tuple.class).getResultList())
                .map(rows -> {
                    Map<UUID, Load> loads = new HashMap<>();
                    for (Tuple row : rows)
                        loads.put(
                                row.get(0, UUID.class),
                                new Load(
                                        row.get(1, Long.class).intValue(),
                                        row.get(2, OffsetDateTime.class).toInstant(),
                                        row.get(3, Boolean.class)));
                    return loads;
                });
    }

    Uni<Set<UUID>> crossed(Brief brief) {
        return session().chain(session -> session.createNativeQuery(CROSSED, UUID.class)
                .setParameter("opponents", brief.opponents().toArray(String[]::new))
                .setParameter("clients", brief.clients().toArray(String[]::new))
                .getResultList()
                .map(Set::copyOf));
    }

    /** What they have is looked at again. */
    Uni<Integer> lookAgain(Collection<UUID> lawyers, Instant now) {
        return session().chain(session -> session.createNativeQuery(
                        "update lawyer_offer set look_at = :now where lawyer_id = any(cast(:lawyers as uuid[]))"
                                + " and state in ('OPEN', 'ACCEPTED')")
                .setParameter("now", now)
                .setParameter("lawyers", lawyers.toArray(UUID[]::new))
                .executeUpdate());
    }

    Uni<List<Offer.Key>> toLookAt(Instant now, int rows) {
        return session().chain(session -> session.createNativeQuery(
                        "select lawyer_id, id from lawyer_offer where look_at <= :now order by look_at", Tuple.class)
                .setParameter("now", now)
                .setMaxResults(rows)
                .getResultList()
                .map(found -> found.stream()
                        .map(row -> new Offer.Key(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .toList()));
    }

    /** Of whoever leaves, be it that the list of lawyers has dropped them already. */
    Uni<Integer> forgetDeclarations(UUID account) {
        return session().chain(session -> session.createNativeQuery("""
                        update lawyer_offer set declaration = null
                        where lawyer_id in (select id from lawyer where account_id = :account)
                        """)
                .setParameter("account", account)
                .executeUpdate());
    }

    Uni<Void> add(Offer offer) {
        return session().chain(session -> session.persist(offer).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
