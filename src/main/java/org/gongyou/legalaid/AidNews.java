package org.gongyou.legalaid;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Tells all who watch matters, one after the other. In the caller's transaction. */
@ApplicationScoped
class AidNews {

    private final List<MatterWatcher> watchers;

    AidNews(@All List<MatterWatcher> watchers) {
        this.watchers = List.copyOf(watchers);
    }

    Uni<Void> tell(Function<MatterWatcher, Uni<Void>> news) {
        return Multi.createFrom()
                .iterable(watchers)
                .onItem()
                .transformToUniAndConcatenate(news::apply)
                .onItem()
                .ignoreAsUni();
    }
}
