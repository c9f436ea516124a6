package org.gongyou.warmth;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongyou.hardship.HardshipFiles;
import org.gongyou.organisation.UnionNode;
import org.gongyou.platform.web.IfMatch;

/** Brings people from the files of hardship onto a list. */
@ApplicationScoped
class FiledPeople {

    private static final int MOST = 2_000;

    private final WarmthRepository lists;
    private final HardshipFiles files;
    private final Clock clock;

    FiledPeople(WarmthRepository lists, HardshipFiles files, Clock clock) {
        this.lists = lists;
        this.files = files;
        this.clock = clock;
    }

    /** Whoever is on it, or on another list of the occasion, or makes the list, is passed over. */
    Uni<WarmthListView> add(WarmthScope scope, UUID id, IfMatch ifMatch, FiledRequest request) {
        scope.requireUnion(request.unionId());
        List<UUID> below = scope.managed().unions().subtree(request.unionId()).stream()
                .map(UnionNode::id)
                .toList();
        return Panache.withTransaction(() -> lists.hold(id)
                .map(scope::require)
                .invoke(list -> ifMatch.check(list.version()))
                .invoke(WarmthList::requireDraft)
                .call(list ->
                        files.onFile(request.hardshipClass(), below, MOST).chain(found -> enter(scope, list, found)))
                .call(lists::flush)
                .map(WarmthListView::of));
    }

    private Uni<Void> enter(WarmthScope scope, WarmthList list, List<UUID> found) {
        return lists.on(list, found).chain(here -> lists.elsewhere(list, found).chain(elsewhere -> {
            List<WarmthLine> lines = found.stream()
                    .distinct()
                    .filter(worker -> !here.contains(worker) && !elsewhere.contains(worker) && !scope.isOneself(worker))
                    .map(worker -> new WarmthLine(list, worker, list.amountInFen(), null, clock.instant()))
                    .toList();
            list.entered(lines.size());
            return lists.addAll(lines);
        }));
    }
}
