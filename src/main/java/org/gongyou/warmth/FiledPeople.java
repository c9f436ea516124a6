package org.gongyou.warmth;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.hardship.HardshipFiles;
import org.gongyou.organisation.UnionNode;
import org.gongyou.platform.web.IfMatch;
import org.gongyou.programme.Programme;

/** Brings people from the files of hardship onto a list. */
@ApplicationScoped
class FiledPeople {

    private static final int MOST = 2_000;

    private final WarmthRepository lists;
    private final HardshipFiles files;
    private final WarmthFit fit;
    private final WarmthRules rules;

    FiledPeople(WarmthRepository lists, HardshipFiles files, WarmthFit fit, WarmthRules rules) {
        this.lists = lists;
        this.files = files;
        this.fit = fit;
        this.rules = rules;
    }

    /** Whoever is on it, or on another list of the occasion, or makes the list, or does not fit the programme, is passed over. */
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
        return lists.on(list, found)
                .chain(here -> lists.elsewhere(list, found).map(elsewhere -> found.stream()
                        .distinct()
                        .filter(worker ->
                                !here.contains(worker) && !elsewhere.contains(worker) && !scope.isOneself(worker))
                        .toList()))
                .chain(candidates -> fitting(list, candidates))
                .map(fitting -> fitting.stream()
                        .map(worker -> new WarmthLine(list, worker, list.amountInFen(), null, rules.now()))
                        .toList())
                .invoke(lines -> list.entered(lines.size()))
                .chain(lists::addAll);
    }

    private Uni<List<UUID>> fitting(WarmthList list, List<UUID> candidates) {
        Programme programme = rules.of(list);
        return Multi.createFrom()
                .iterable(candidates)
                .onItem()
                .transformToUniAndConcatenate(
                        worker -> fit.of(programme, worker).map(unfit -> new Candidate(worker, unfit == null)))
                .filter(Candidate::fits)
                .map(Candidate::worker)
                .collect()
                .asList();
    }

    private record Candidate(UUID worker, boolean fits) {}
}
