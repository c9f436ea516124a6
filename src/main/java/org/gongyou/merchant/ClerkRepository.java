package org.gongyou.merchant;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code merchant_clerk}. Every call works in the caller's session. */
@ApplicationScoped
class ClerkRepository {

    /** An owner's stores, and a clerk's. */
    private static final String SERVED = """
            select s.id from merchant m join store s on s.merchant_id = m.id
            where m.owner_id = any(cast(:accounts as uuid[])) and m.state = 'ACTIVE' and not m.removed and not s.removed
            union
            select s.id from merchant_clerk c
            join merchant m on m.id = c.merchant_id
            join store s on s.merchant_id = m.id and cast(s.id as text) = any(c.stores)
            where c.account_id = any(cast(:accounts as uuid[])) and m.state = 'ACTIVE' and not m.removed and not s.removed
            """;

    private static final String ANY = """
            select exists (select 1 from merchant where owner_id = any(cast(:accounts as uuid[])) and not removed)
                or exists (select 1 from merchant_clerk where account_id = any(cast(:accounts as uuid[])))
            """;

    Uni<Set<UUID>> storesServedBy(Collection<UUID> accounts) {
        return session().chain(session -> session.createNativeQuery(SERVED, UUID.class)
                .setParameter("accounts", accounts.toArray(UUID[]::new))
                .getResultList()
                .map(Set::copyOf));
    }

    /** Whether they own a merchant or serve at one. */
    Uni<Boolean> serves(Collection<UUID> accounts) {
        return session().chain(session -> session.createNativeQuery(ANY, Boolean.class)
                .setParameter("accounts", accounts.toArray(UUID[]::new))
                .getSingleResult());
    }

    /** The first to be added first. */
    Uni<List<Clerk>> ofMerchants(Collection<UUID> merchants) {
        return session().chain(session -> session.createQuery(
                        "from Clerk where merchantId in (:merchants) order by since, id", Clerk.class)
                .setParameter("merchants", List.copyOf(merchants))
                .getResultList());
    }

    Uni<List<Clerk>> ofAccounts(Collection<UUID> accounts) {
        return session().chain(session -> session.createQuery(
                        "from Clerk where accountId in (:accounts) order by since, id", Clerk.class)
                .setParameter("accounts", List.copyOf(accounts))
                .getResultList());
    }

    Uni<@Nullable Clerk> of(UUID merchant, UUID account) {
        return session().chain(session -> session.createQuery(
                        "from Clerk where merchantId = :merchant and accountId = :account", Clerk.class)
                .setParameter("merchant", merchant)
                .setParameter("account", account)
                .getSingleResultOrNull());
    }

    Uni<@Nullable Clerk> one(Collection<UUID> merchants, UUID id) {
        return session().chain(session -> session.createQuery(
                        "from Clerk where merchantId in (:merchants) and id = :id", Clerk.class)
                .setParameter("merchants", List.copyOf(merchants))
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    Uni<Long> count(UUID merchant) {
        return session().chain(session -> session.createQuery(
                        "select count(*) from Clerk where merchantId = :merchant", Long.class)
                .setParameter("merchant", merchant)
                .getSingleResult());
    }

    Uni<Void> add(Clerk clerk) {
        return session().chain(session -> session.persist(clerk).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<Void> remove(Clerk clerk) {
        return session().chain(session -> session.remove(clerk).chain(session::flush));
    }

    Uni<Void> removeOfMerchant(UUID merchant) {
        return session().chain(session -> session.createMutationQuery("delete from Clerk where merchantId = :merchant")
                .setParameter("merchant", merchant)
                .executeUpdate()
                .replaceWithVoid());
    }

    Uni<Void> removeOfAccount(UUID account) {
        return session().chain(session -> session.createMutationQuery("delete from Clerk where accountId = :account")
                .setParameter("account", account)
                .executeUpdate()
                .replaceWithVoid());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
