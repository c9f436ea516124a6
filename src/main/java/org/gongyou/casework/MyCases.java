package org.gongyou.casework;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.jspecify.annotations.Nullable;

/** What a worker sees and says of their own cases. */
@ApplicationScoped
class MyCases {

    private static final Set<Actor> WORKER = EnumSet.of(Actor.APPLICANT);

    private final CaseRepository repository;
    private final CaseViews views;

    MyCases(CaseRepository repository, CaseViews views) {
        this.repository = repository;
        this.views = views;
    }

    @WithSession
    Uni<Page<CaseSummary>> page(UUID worker, @Nullable String cursor, int limit, Language language) {
        return repository
                .ofWorker(worker, Cursor.decode(cursor, 1), limit + 1)
                .map(rows -> Page.of(
                        rows, limit, subject -> views.summary(subject, language), last -> Cursor.of(last.id())));
    }

    @WithSession
    Uni<CaseView> one(UUID worker, String number, Language language) {
        return repository
                .find(worker, CaseNumber.required(number))
                .map(Cases::orNotFound)
                .chain(subject -> views.whole(subject, WORKER, language));
    }
}
