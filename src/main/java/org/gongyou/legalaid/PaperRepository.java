package org.gongyou.legalaid;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Signed papers, always with the worker's id. Every call works in the caller's session. */
@ApplicationScoped
class PaperRepository {

    /** Of each paper the last round, be it revoked. */
    Uni<Map<PaperKind, SignedPaper>> of(Aid aid) {
        return session()
                .chain(session -> session.createSelectionQuery(
                                "from SignedPaper p where p.workerId = :worker and p.requestId = :request order by p.round",
                                SignedPaper.class)
                        .setParameter("worker", aid.workerId())
                        .setParameter("request", aid.id())
                        .getResultList())
                .map(all -> {
                    Map<PaperKind, SignedPaper> latest = new EnumMap<>(PaperKind.class);
                    all.forEach(paper -> latest.put(paper.paper(), paper));
                    return latest;
                });
    }

    Uni<List<SignedPaper>> all(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from SignedPaper p where p.workerId = :worker order by p.requestId, p.paper, p.round",
                        SignedPaper.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    Uni<Void> add(SignedPaper paper) {
        return session().chain(session -> session.persist(paper).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
