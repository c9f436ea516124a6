package org.gongyou.casework;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.jspecify.annotations.Nullable;

/** What officers read of cases. */
@ApplicationScoped
class OfficerCases {

    private final OfficerAccess access;
    private final CaseQueue queue;
    private final CaseRepository repository;
    private final CaseViews views;
    private final Clock clock;

    OfficerCases(OfficerAccess access, CaseQueue queue, CaseRepository repository, CaseViews views, Clock clock) {
        this.access = access;
        this.queue = queue;
        this.repository = repository;
        this.views = views;
        this.clock = clock;
    }

    /** What the page may be narrowed by. */
    record Query(
            @Nullable String kind,
            @Nullable String state,
            @Nullable Boolean overdue,
            @Nullable Boolean urgent,
            boolean mine,
            @Nullable String cursor,
            int limit) {}

    @WithSession
    Uni<Page<CaseSummary>> page(UUID officer, Query query, Language language) {
        CaseQueue.Filter filter = new CaseQueue.Filter(
                narrowed(access.kindsAt(officer), query.kind()),
                query.state(),
                query.overdue(),
                query.urgent(),
                access.standing(officer),
                query.mine() ? officer : null,
                clock.instant());
        return queue.page(filter, Cursor.decode(query.cursor(), 3), query.limit() + 1)
                .chain(entries -> {
                    List<CaseQueue.Entry> shown = entries.subList(0, Math.min(entries.size(), query.limit()));
                    String next = entries.size() > query.limit()
                            ? shown.get(shown.size() - 1).cursor().encoded()
                            : null;
                    return Multi.createFrom()
                            .iterable(shown)
                            .onItem()
                            .transformToUniAndConcatenate(entry -> repository.find(entry.workerId(), entry.caseId()))
                            .map(subject -> views.summary(subject, language))
                            .collect()
                            .asList()
                            .map(items -> new Page<>(items, next));
                });
    }

    @WithSession
    Uni<CaseView> one(UUID officer, String number, Language language) {
        return access.find(officer, number).chain(subject -> views.whole(subject, Decisions.OFFICER, language));
    }

    /** As it is after the officer's act, be it with another union by now. */
    @WithSession
    Uni<CaseView> after(WorkCase acted, Language language) {
        return repository
                .find(acted.workerId(), acted.id())
                .map(CaseFinder::orNotFound)
                .chain(subject -> views.whole(subject, Decisions.OFFICER, language));
    }

    private static Map<UUID, List<String>> narrowed(Map<UUID, List<String>> kindsAt, @Nullable String kind) {
        return kind == null
                ? kindsAt
                : kindsAt.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(kind))
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(kind)));
    }
}
