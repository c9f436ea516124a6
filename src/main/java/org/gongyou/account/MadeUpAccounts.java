package org.gongyou.account;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.language.Language;

/** Accounts of nobody, for a rehearsal with more people than anybody would sign in. */
@ApplicationScoped
public class MadeUpAccounts {

    private final Clock clock;

    MadeUpAccounts(Clock clock) {
        this.clock = clock;
    }

    /** Without phone and name; those that are there already stay. In the caller's transaction. */
    public Uni<Void> begin(List<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into account (worker_id, state, language, created_at, version)
                                select worker, 'ACTIVE', :language, :now, 0 from unnest(cast(:workers as uuid[])) as worker
                                on conflict do nothing
                                """)
                        .setParameter("language", Language.ZH.tag())
                        .setParameter("now", clock.instant())
                        .setParameter("workers", ids.toArray(UUID[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
