package org.gongyou.household;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Who hears of checks: the trail, and whoever waits for them. In the caller's transaction. */
@ApplicationScoped
class FinanceNews {

    private final List<FinanceCheckWatcher> watchers;
    private final CivilAffairs affairs;
    private final Audit audit;

    FinanceNews(@All List<FinanceCheckWatcher> watchers, CivilAffairs affairs, Audit audit) {
        this.watchers = watchers;
        this.affairs = affairs;
        this.audit = audit;
    }

    boolean isOnline() {
        return affairs.isOnline();
    }

    Uni<Void> asked(AskedCheck check) {
        return noted(check, null, "finance-check.asked", Map.of("case", check.number()));
    }

    /** @param officer who carried the file; null for the adapter */
    Uni<Void> noted(AskedCheck check, @Nullable UUID officer, String action, Map<String, ?> codes) {
        return audit.record(check.worker(), officer, action, check.id(), codes);
    }

    Uni<Void> answered(AskedCheck check, FinanceCheck answer, @Nullable UUID officer) {
        return noted(check, officer, "finance-check.answered", Map.of("case", check.number()))
                .chain(() -> tell(watcher -> watcher.answered(check.worker(), check.caseId(), answer)));
    }

    Uni<Void> stopped(AskedCheck check) {
        return noted(check, null, "finance-check.stopped", Map.of("case", check.number()))
                .chain(() -> tell(watcher -> watcher.stopped(check.worker(), check.caseId())));
    }

    private Uni<Void> tell(Function<FinanceCheckWatcher, Uni<Void>> what) {
        return Multi.createFrom()
                .iterable(watchers)
                .onItem()
                .transformToUniAndConcatenate(what::apply)
                .onItem()
                .ignoreAsUni();
    }
}
