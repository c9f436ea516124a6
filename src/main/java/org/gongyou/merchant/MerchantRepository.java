package org.gongyou.merchant;

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

/** The rows of {@code merchant} and {@code store}. Every call works in the caller's session. */
@ApplicationScoped
class MerchantRepository {

    /** What is as it was stays as it was, its version too. As text first: a parameter of type jsonb goes as a JSON string. */
    private static final String WRITE_MERCHANTS = """
            insert into merchant (id, code, name, phone, state, union_id, demo, removed, version)
            select id, code, name, phone, 'ACTIVE', "unionId", demo, false, 0
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as entry(
                id uuid, code text, name text, phone text, "unionId" uuid, demo boolean)
            on conflict (code) do update set
                name = excluded.name, phone = excluded.phone, union_id = excluded.union_id, removed = false,
                version = merchant.version + 1
            where merchant.removed or (merchant.name, merchant.phone, merchant.union_id)
                is distinct from (excluded.name, excluded.phone, excluded.union_id)
            """;

    private static final String WRITE_STORES = """
            insert into store (id, merchant_id, code, name, address, lat, lon, phone, hours, region, union_id, demo, removed,
                               version)
            select id, "merchantId", code, name, address, lat, lon, phone, hours, region, "unionId", demo, false, 0
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as entry(
                id uuid, "merchantId" uuid, code text, name text, address text, lat double precision, lon double precision,
                phone text, hours text, region text, "unionId" uuid, demo boolean)
            on conflict (code) do update set
                merchant_id = excluded.merchant_id, name = excluded.name, address = excluded.address, lat = excluded.lat,
                lon = excluded.lon, phone = excluded.phone, hours = excluded.hours, region = excluded.region,
                union_id = excluded.union_id, removed = false, version = store.version + 1
            where store.removed
                or (store.name, store.address, store.lat, store.lon, store.phone, store.hours, store.region, store.union_id)
                is distinct from (excluded.name, excluded.address, excluded.lat, excluded.lon, excluded.phone,
                                  excluded.hours, excluded.region, excluded.union_id)
            """;

    private final ObjectMapper json;

    MerchantRepository(ObjectMapper json) {
        this.json = json;
    }

    /** Locked until the end of the transaction. */
    Uni<@Nullable Merchant> lock(UUID id) {
        return session()
                .chain(session -> session.createQuery("from Merchant where id = :id and not removed", Merchant.class)
                        .setParameter("id", id)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull());
    }

    Uni<@Nullable Merchant> present(UUID id) {
        return session()
                .chain(session -> session.createQuery("from Merchant where id = :id and not removed", Merchant.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
    }

    /** @param unions null for all; one array, not a parameter for each: a district has a thousand */
    Uni<List<Merchant>> page(@Nullable Collection<UUID> unions, String afterCode, int limit) {
        String within = unions == null ? "" : " and union_id = any(cast(:unions as uuid[]))";
        return session().chain(session -> {
            Mutiny.SelectionQuery<Merchant> query = session.createNativeQuery(
                            "select * from merchant where not removed and code > :after" + within + " order by code",
                            Merchant.class)
                    .setParameter("after", afterCode)
                    .setMaxResults(limit);
            if (unions != null) query.setParameter("unions", unions.toArray(UUID[]::new));
            return query.getResultList();
        });
    }

    Uni<List<Merchant>> ownedBy(Collection<UUID> accounts) {
        return session().chain(session -> session.createQuery(
                        "from Merchant where owner.id in (:accounts) and not removed order by code", Merchant.class)
                .setParameter("accounts", List.copyOf(accounts))
                .getResultList());
    }

    /** Removed ones too. */
    Uni<List<Merchant>> coded(Collection<String> codes) {
        return session().chain(session -> session.createNativeQuery(
                        "select * from merchant where code = any(cast(:codes as text[]))", Merchant.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList());
    }

    /** Removed ones too. */
    Uni<List<StoreOnFile>> codedStores(Collection<String> codes) {
        return session().chain(session -> session.createNativeQuery(
                        "select * from store where code = any(cast(:codes as text[]))", StoreOnFile.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList());
    }

    Uni<List<StoreOnFile>> storesOf(UUID merchant) {
        return session().chain(session -> session.createQuery(
                        "from StoreOnFile where merchantId = :merchant and not removed order by code",
                        StoreOnFile.class)
                .setParameter("merchant", merchant)
                .getResultList());
    }

    Uni<@Nullable StoreOnFile> store(UUID id) {
        return session().chain(session -> session.createQuery(
                        "from StoreOnFile where id = :id and not removed", StoreOnFile.class)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    Uni<Void> removeStores(UUID merchant) {
        return session().chain(session -> session.createMutationQuery("""
                        update StoreOnFile set removed = true, version = version + 1
                        where merchantId = :merchant and not removed
                        """)
                .setParameter("merchant", merchant)
                .executeUpdate()
                .replaceWithVoid());
    }

    Uni<Void> add(Object entity) {
        return session().chain(session -> session.persist(entity).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    /** @return how many merchants and stores are new or changed */
    Uni<Integer> write(Collection<MerchantRow> merchants, Collection<StoreRow> stores) {
        return write(WRITE_MERCHANTS, merchants)
                .chain(changed -> write(WRITE_STORES, stores).map(more -> changed + more));
    }

    private Uni<Integer> write(String statement, Collection<?> rows) {
        return session().chain(session -> session.createNativeQuery(statement)
                .setParameter("rows", json(rows))
                .executeUpdate()
                // What the session holds of them is of before.
                .invoke(session::clear));
    }

    private String json(Collection<?> rows) {
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
