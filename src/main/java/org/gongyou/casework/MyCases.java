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
import org.gongyou.platform.personal.PersonAccounts;
import org.jspecify.annotations.Nullable;

/** What a worker sees and says of their own cases. */
@ApplicationScoped
class MyCases {

    private static final Set<Actor> WORKER = EnumSet.of(Actor.APPLICANT);

    private final CaseRepository repository;
    private final Cases cases;
    private final CaseViews views;
    private final PersonAccounts people;

    MyCases(CaseRepository repository, Cases cases, CaseViews views, PersonAccounts people) {
        this.repository = repository;
        this.cases = cases;
        this.views = views;
        this.people = people;
    }

    @WithSession
    Uni<Page<CaseSummary>> page(UUID worker, @Nullable String cursor, int limit, Language language) {
        Cursor after = Cursor.decode(cursor, 1);
        return people.of(worker)
                .chain(accounts -> repository.ofWorkers(accounts, after, limit + 1))
                .map(rows -> Page.of(
                        rows, limit, subject -> views.summary(subject, language), last -> Cursor.of(last.id())));
    }

    @WithSession
    Uni<CaseView> one(UUID worker, String number, Language language) {
        return cases.found(worker, number).chain(subject -> views.whole(subject, WORKER, language));
    }
}
