package org.gongyou.lawyer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.gongyou.platform.persistence.Ids;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code lawyer} and {@code law_firm}. Every call works in the caller's session. */
@ApplicationScoped
class LawyerRepository {

    Uni<@Nullable Lawyer> find(UUID id) {
        return one("from Lawyer where id = :id", id);
    }

    /** Locked until the end of the transaction; whoever needs the firm too has locked it before. */
    Uni<@Nullable Lawyer> lock(UUID id) {
        return session().chain(session -> session.createQuery("from Lawyer where id = :id", Lawyer.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** What was read only to be looked at is read anew once it is locked. */
    Uni<Lawyer> letGo(Lawyer seen) {
        return session().invoke(session -> session.detach(seen)).replaceWith(seen);
    }

    /** As the row is now, whatever the session has read of it before. */
    Uni<@Nullable UUID> firmOf(UUID lawyer) {
        return session().chain(session -> session.createNativeQuery(
                        "select firm_id from lawyer where id = :id and firm_id is not null", UUID.class)
                .setParameter("id", lawyer)
                .getSingleResultOrNull());
    }

    Uni<@Nullable Lawyer> coded(String code) {
        return session().chain(session -> session.createQuery("from Lawyer where code = :code", Lawyer.class)
                .setParameter("code", code)
                .getSingleResultOrNull());
    }

    Uni<List<Lawyer>> ofAccounts(Collection<UUID> accounts) {
        return session().chain(session -> session.createQuery(
                        "from Lawyer where accountId in (:accounts) and not removed", Lawyer.class)
                .setParameter("accounts", List.copyOf(accounts))
                .getResultList());
    }

    /** Those who are asked to help. */
    Uni<List<Lawyer>> active() {
        return session().chain(session -> session.createQuery(
                        "from Lawyer where state = org.gongyou.lawyer.LawyerState.ACTIVE and not removed order by code",
                        Lawyer.class)
                .getResultList()
                .invoke(all -> all.forEach(session::detach)));
    }

    /** @param unions null for all */
    Uni<List<Lawyer>> page(@Nullable Collection<UUID> unions, String afterCode, int limit) {
        String within = unions == null ? "" : " and union_id = any(cast(:unions as uuid[]))";
        return session().chain(session -> {
            Mutiny.SelectionQuery<Lawyer> query = session.createNativeQuery(
                            "select * from lawyer where not removed and code > :after" + within + " order by code",
                            Lawyer.class)
                    .setParameter("after", afterCode)
                    .setMaxResults(limit);
            if (unions != null) query.setParameter("unions", unions.toArray(UUID[]::new));
            return query.getResultList();
        });
    }

    /** Of the firm, removed ones too. */
    Uni<List<UUID>> idsOfFirm(UUID firm) {
        return session()
                .chain(session -> session.createNativeQuery("select id from lawyer where firm_id = :firm", UUID.class)
                        .setParameter("firm", firm)
                        .getResultList());
    }

    /** The firm of that name, which is there afterwards. */
    Uni<UUID> firm(String name) {
        String key = OtherSide.known(name);
        return session().chain(session -> session.createNativeQuery(
                        "insert into law_firm (id, key, name) values (:id, :key, :name) on conflict (key) do nothing")
                .setParameter("id", Ids.next())
                .setParameter("key", key)
                .setParameter("name", name.strip())
                .executeUpdate()
                .chain(() -> session.createNativeQuery("select id from law_firm where key = :key", UUID.class)
                        .setParameter("key", key)
                        .getSingleResult()));
    }

    /** @return whether that is another code than before */
    Uni<Boolean> knownBy(UUID firm, String creditCode) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "update law_firm set credit_code = :code where id = :id and credit_code is distinct from :code")
                        .setParameter("id", firm)
                        .setParameter("code", creditCode)
                        .executeUpdate())
                .map(changed -> changed > 0);
    }

    /** All lawyers of such firms: firms are few. */
    Uni<List<UUID>> ofFirms(Predicate<Firm> which) {
        return session().chain(session -> session.createNativeQuery(
                        "select name, credit_code, id from law_firm", Tuple.class)
                .getResultList()
                .map(firms -> firms.stream()
                        .filter(row -> which.test(firm(row)))
                        .map(row -> row.get("id", UUID.class))
                        .toList())
                .chain(firms -> firms.isEmpty()
                        ? Uni.createFrom().item(List.<UUID>of())
                        : session.createNativeQuery("select id from lawyer where firm_id in (:firms)", UUID.class)
                                .setParameter("firms", firms)
                                .getResultList()));
    }

    Uni<@Nullable Firm> firm(@Nullable UUID id) {
        if (id == null) return Uni.createFrom().nullItem();
        return session()
                .chain(session -> session.createNativeQuery(
                                "select name, credit_code from law_firm where id = :id", Tuple.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : firm(row));
    }

    private static Firm firm(Tuple row) {
        return new Firm(row.get("name", String.class), row.get("credit_code", String.class));
    }

    /** Until the end of the transaction, always in the same order. */
    Uni<Void> lockFirms(Collection<UUID> firms) {
        if (firms.isEmpty()) return Uni.createFrom().voidItem();
        return session().chain(session -> session.createNativeQuery(
                        "select id from law_firm where id in (:ids) order by id for update", UUID.class)
                .setParameter("ids", List.copyOf(firms))
                .getResultList()
                .replaceWithVoid());
    }

    Uni<Void> add(Lawyer lawyer) {
        return session().chain(session -> session.persist(lawyer).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    private static Uni<@Nullable Lawyer> one(String query, UUID id) {
        return session().chain(session -> session.createQuery(query, Lawyer.class)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
