package org.gongyou.casework;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.personal.PersonAccounts;
import org.jspecify.annotations.Nullable;

/** What a party, such as a lawyer, sees of cases. */
@ApplicationScoped
class PartyCases {

    static final Set<Actor> PARTY = EnumSet.of(Actor.PARTY);

    private final PartyRepository parties;
    private final CaseRepository repository;
    private final CaseFinder finder;
    private final CaseViews views;
    private final PersonAccounts people;

    PartyCases(
            PartyRepository parties,
            CaseRepository repository,
            CaseFinder finder,
            CaseViews views,
            PersonAccounts people) {
        this.parties = parties;
        this.repository = repository;
        this.finder = finder;
        this.views = views;
        this.people = people;
    }

    @WithSession
    Uni<Page<CaseSummary>> page(UUID account, @Nullable String cursor, int limit, Language language) {
        Cursor after = Cursor.decode(cursor, 1);
        return people.of(account)
                .chain(person -> parties.ofAccounts(person, after == null ? null : after.uuid(0), limit + 1))
                .chain(places -> summaries(account, places.subList(0, Math.min(places.size(), limit)), language)
                        .map(items -> new Page<>(items, next(places, limit))));
    }

    private Uni<List<CaseSummary>> summaries(UUID account, List<PartyRepository.Place> places, Language language) {
        return Multi.createFrom()
                .iterable(places)
                .onItem()
                .transformToUniAndConcatenate(place -> repository.find(place.worker(), place.caseId()))
                .filter(subject -> !finder.isExcluded(account, subject))
                .map(subject -> views.summary(subject, language))
                .collect()
                .asList();
    }

    private static @Nullable String next(List<PartyRepository.Place> places, int limit) {
        return places.size() > limit ? Cursor.of(places.get(limit - 1).caseId()).encoded() : null;
    }

    @WithSession
    Uni<CaseView> one(UUID account, String number, Language language) {
        return finder.findAsParty(account, number).chain(subject -> views.whole(subject, PARTY, language));
    }
}
