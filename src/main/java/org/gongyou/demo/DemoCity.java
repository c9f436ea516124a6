package org.gongyou.demo;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads what is missing of the demo before the port opens. */
@ApplicationScoped
class DemoCity {

    private static final Logger LOG = Logger.getLogger(DemoCity.class);

    /** After everything that reads the database at the start, since it tells them what it changed. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    private final boolean wanted;
    private final DemoRecords records;
    private final DemoParts parts;
    private final DemoAccounts accounts;

    DemoCity(
            @ConfigProperty(name = "gongyou.demo", defaultValue = "false") boolean wanted,
            DemoRecords records,
            DemoParts parts,
            DemoAccounts accounts) {
        this.wanted = wanted;
        this.records = records;
        this.parts = parts;
        this.accounts = accounts;
    }

    void start(@Observes @Priority(LAST) StartupEvent started) throws Throwable {
        if (!wanted) return;
        if (VertxContextSupport.subscribeAndAwait(this::load)) accounts.write();
        else LOG.warn("The database holds data that is not the demo's: nothing of the demo is loaded.");
    }

    private Uni<Boolean> load() {
        return Panache.withTransaction(records::begin)
                .call(demo -> demo ? loadAll() : Uni.createFrom().voidItem());
    }

    private Uni<Void> loadAll() {
        return Multi.createFrom()
                .iterable(parts.inOrder())
                .onItem()
                .transformToUniAndConcatenate(this::load)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> load(DemoPart part) {
        return Panache.withTransaction(() -> records.claim(part.name())
                        .call(missing ->
                                missing ? part.load() : Uni.createFrom().voidItem()))
                .chain(missing -> missing ? part.loaded() : Uni.createFrom().voidItem())
                .invoke(() -> LOG.debugf("Demo part %s is there", part.name()));
    }
}
