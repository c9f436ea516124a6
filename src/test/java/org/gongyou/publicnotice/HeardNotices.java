package org.gongyou.publicnotice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A room of the tests that orders notices, and hears what became of them. */
@ApplicationScoped
class HeardNotices implements NoticeWatcher {

    private final List<String> news = new CopyOnWriteArrayList<>();
    private final Set<UUID> deaf = ConcurrentHashMap.newKeySet();

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
        return Uni.createFrom().item(() -> news.add(caseId + "|" + what)).replaceWithVoid();
    }

    List<String> of(UUID caseId) {
        return news.stream()
                .filter(line -> line.startsWith(caseId + "|"))
                .map(line -> line.substring(line.indexOf('|') + 1))
                .toList();
    }
}
