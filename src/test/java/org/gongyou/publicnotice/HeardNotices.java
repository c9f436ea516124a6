package org.gongyou.publicnotice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gongyou.audit.Audit;
import org.gongyou.support.Transactions;

/** A room of the tests that orders notices, and hears what became of them: in their transaction, and of nothing undone. */
@ApplicationScoped
class HeardNotices implements NoticeWatcher {

    private final Set<UUID> deaf = ConcurrentHashMap.newKeySet();
    private final Audit audit;

    HeardNotices(Audit audit) {
        this.audit = audit;
    }

    /** The next news of the case ends in a failure. */
    void missOnce(UUID caseId) {
        deaf.add(caseId);
    }

    @Override
    public Uni<Void> objected(UUID worker, UUID caseId, UUID objection) {
        return hear(caseId, "objected");
    }

    @Override
    public Uni<Void> over(UUID worker, UUID caseId, int openObjections) {
        return hear(caseId, "over " + openObjections);
    }

    private Uni<Void> hear(UUID caseId, String what) {
        if (deaf.remove(caseId)) return Uni.createFrom().failure(new IllegalStateException("fallen"));
        return audit.record(caseId, null, what, caseId, Map.of());
    }

    List<String> of(UUID caseId) {
        String heard = Transactions.select(
                String.class,
                "select coalesce(string_agg(action, '|' order by id), '') from audit_entry where stream = :case",
                Map.of("case", caseId));
        return heard.isEmpty() ? List.of() : List.of(heard.split("\\|"));
    }
}
