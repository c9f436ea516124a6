package org.gongyou.lawyer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The rows of {@code lawyer_engagement}. Every call works in the caller's session. */
@ApplicationScoped
class EngagementRepository {

    Uni<List<Engagement>> of(UUID lawyer) {
        return session().chain(session -> session.createQuery(
                        "from Engagement where lawyerId = :lawyer order by id", Engagement.class)
                .setParameter("lawyer", lawyer)
                .getResultList());
    }

    Uni<Long> count(UUID lawyer) {
        return session().chain(session -> session.createQuery(
                        "select count(*) from Engagement where lawyerId = :lawyer", Long.class)
                .setParameter("lawyer", lawyer)
                .getSingleResult());
    }

    /** Those of the lawyers who acted for one of whom a key is known. */
    Uni<Set<UUID>> acted(Collection<UUID> lawyers, Collection<String> keys) {
        if (lawyers.isEmpty() || keys.isEmpty()) return Uni.createFrom().item(Set.of());
        return session().chain(session -> session.createNativeQuery("""
                        select distinct lawyer_id from lawyer_engagement
                        where keys && cast(:keys as text[]) and lawyer_id = any(cast(:lawyers as uuid[]))
                        """, UUID.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .setParameter("lawyers", lawyers.toArray(UUID[]::new))
                .getResultList()
                .map(Set::copyOf));
    }

    /** Of all lawyers: each who acted for one of whom a key is known, and whoever is of their firm. */
    Uni<Set<UUID>> tainted(Collection<String> keys) {
        if (keys.isEmpty()) return Uni.createFrom().item(Set.of());
        return session().chain(session -> session.createNativeQuery("""
                        with acted as (
                            select distinct lawyer_id from lawyer_engagement where keys && cast(:keys as text[]))
                        select lawyer_id from acted
                        union
                        select other.id from acted join lawyer l on l.id = acted.lawyer_id
                        join lawyer other on other.firm_id = l.firm_id
                        """, UUID.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList()
                .map(Set::copyOf));
    }

    Uni<Void> add(Engagement engagement) {
        return session().chain(session -> session.persist(engagement).chain(session::flush));
    }

    Uni<Integer> remove(UUID lawyer, UUID id) {
        return session().chain(session -> session.createMutationQuery(
                        "delete from Engagement where lawyerId = :lawyer and id = :id")
                .setParameter("lawyer", lawyer)
                .setParameter("id", id)
                .executeUpdate());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
