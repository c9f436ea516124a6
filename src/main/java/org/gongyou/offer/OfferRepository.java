package org.gongyou.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code offer}. Every call works in the caller's session. */
@ApplicationScoped
class OfferRepository {

    /** An offer of a list, as it is written. */
    record OfferRow(UUID id, String code, UUID merchantId, String details, boolean demo) {}

    /** What is as it was stays as it was, its version too; an officer who says it anew has looked. */
    private static final String WRITE = """
            insert into offer (id, code, merchant_id, state, details, demo, removed, version)
            select id, code, "merchantId", 'PUBLISHED', details, demo, false, 0
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as entry(
                id uuid, code text, "merchantId" uuid, details text, demo boolean)
            on conflict (code) do update set
                details = excluded.details, removed = false, doubtful_since = null, version = offer.version + 1
            where offer.removed or offer.details <> excluded.details
            """;

    private final ObjectMapper json;

    OfferRepository(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Whoever may change an offer waits here until others who may are done, and only then locks one: the snapshot's row comes
     * first everywhere, also where it is not sure yet whether anything shown will change.
     */
    Uni<Void> queue() {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select version from snapshot_version where name = :name for update", Long.class)
                        .setParameter("name", OfferSnapshot.NAME)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** Locked until the end of the transaction. */
    Uni<@Nullable OfferOnFile> lock(UUID id) {
        return session().chain(session -> session.createQuery(
                        "from OfferOnFile where id = :id and not removed", OfferOnFile.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    Uni<@Nullable OfferOnFile> present(UUID id) {
        return session().chain(session -> session.createQuery(
                        "from OfferOnFile where id = :id and not removed", OfferOnFile.class)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    /** @param unions null for all; one array, not a parameter for each: a district has a thousand */
    Uni<List<OfferOnFile>> page(@Nullable Collection<UUID> unions, String afterCode, int limit) {
        String within = unions == null ? "" : " and m.union_id = any(cast(:unions as uuid[]))";
        return session().chain(session -> {
            Mutiny.SelectionQuery<OfferOnFile> query = session.createNativeQuery(
                            "select o.* from offer o join merchant m on m.id = o.merchant_id"
                                    + " where not o.removed and o.code > :after" + within + " order by o.code",
                            OfferOnFile.class)
                    .setParameter("after", afterCode)
                    .setMaxResults(limit);
            if (unions != null) query.setParameter("unions", unions.toArray(UUID[]::new));
            return query.getResultList();
        });
    }

    /** The latest first. */
    Uni<List<OfferOnFile>> ofMerchants(Collection<UUID> merchants, @Nullable UUID before, int limit) {
        return session().chain(session -> {
            Mutiny.SelectionQuery<OfferOnFile> query = session.createQuery(
                            "from OfferOnFile where merchantId in (:merchants) and not removed"
                                    + (before == null ? "" : " and id < :before")
                                    + " order by id desc",
                            OfferOnFile.class)
                    .setParameter("merchants", List.copyOf(merchants))
                    .setMaxResults(limit);
            return (before == null ? query : query.setParameter("before", before)).getResultList();
        });
    }

    /** Removed ones too. */
    Uni<List<OfferOnFile>> coded(Collection<String> codes) {
        return session().chain(session -> session.createNativeQuery(
                        "select * from offer where code = any(cast(:codes as text[]))", OfferOnFile.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList());
    }

    Uni<Void> add(OfferOnFile offer) {
        return session().chain(session -> session.persist(offer).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    /** @return how many are new or changed */
    Uni<Integer> write(Collection<OfferRow> rows) {
        return session().chain(session -> session.createNativeQuery(WRITE)
                .setParameter("rows", json(rows))
                .executeUpdate()
                // What the session holds of them is of before.
                .invoke(session::clear));
    }

    private String json(Collection<OfferRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("rows are plain", impossible);
        }
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
