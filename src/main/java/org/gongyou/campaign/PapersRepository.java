package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Papers for numbers, each read with the worker; in the caller's session. */
@ApplicationScoped
class PapersRepository {

    Uni<Void> add(PapersRow papers) {
        return Panache.getSession().chain(session -> session.persist(papers).chain(session::flush));
    }

    Uni<Void> flush() {
        return Panache.getSession().chain(session -> session.flush());
    }

    Uni<PapersRow> require(UUID worker, UUID id) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from PapersRow p where p.workerId = :worker and p.id = :id", PapersRow.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .getSingleResult());
    }
}
