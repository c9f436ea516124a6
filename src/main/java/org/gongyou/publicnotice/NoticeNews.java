package org.gongyou.publicnotice;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.publicnotice.NoticeRepository.Place;

/** Tells whoever ordered a notice, in the caller's transaction and before anything of the notice is locked. */
@ApplicationScoped
class NoticeNews {

    private final List<NoticeWatcher> watchers;

    NoticeNews(@All List<NoticeWatcher> watchers) {
        this.watchers = List.copyOf(watchers);
    }

    Uni<Void> objected(Place place, UUID objection) {
        return each(watcher -> watcher.objected(place.worker(), place.caseId(), objection));
    }

    Uni<Void> over(Place place, int openObjections) {
        return each(watcher -> watcher.over(place.worker(), place.caseId(), openObjections));
    }

    private Uni<Void> each(Function<NoticeWatcher, Uni<Void>> news) {
        return Multi.createFrom()
                .iterable(watchers)
                .onItem()
                .transformToUniAndConcatenate(news::apply)
                .onItem()
                .ignoreAsUni();
    }
}
