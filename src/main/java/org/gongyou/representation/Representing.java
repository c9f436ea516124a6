package org.gongyou.representation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.web.IfMatch;

/** Who helps in a case, for its officers. */
@ApplicationScoped
class Representing {

    private final OfficerAccess access;
    private final Docket docket;
    private final OfferRepository offers;
    private final Selection selection;
    private final Naming naming;
    private final HandOvers handOvers;

    Representing(
            OfficerAccess access,
            Docket docket,
            OfferRepository offers,
            Selection selection,
            Naming naming,
            HandOvers handOvers) {
        this.access = access;
        this.docket = docket;
        this.offers = offers;
        this.selection = selection;
        this.naming = naming;
        this.handOvers = handOvers;
    }

    @WithTransaction
    Uni<AssignmentView> one(UUID officer, String number) {
        return access.lock(officer, number).chain(this::view);
    }

    /** Everybody, in the order in which they would be asked. */
    @WithTransaction
    Uni<Page<CandidateView>> candidates(UUID officer, String number, Language language) {
        return access.lock(officer, number)
                .chain(docket::of)
                .chain(file -> selection.of(file.subject()))
                .map(found -> new Page<>(
                        found.all().stream()
                                .map(candidate -> CandidateView.of(candidate, language))
                                .toList(),
                        null));
    }

    @WithTransaction
    Uni<AssignmentView> assign(UUID officer, String number, IfMatch match, UUID lawyer) {
        return access.lock(officer, number)
                .invoke(subject -> match.check(subject.version()))
                .call(subject -> docket.of(subject).chain(file -> naming.name(file, lawyer)))
                .chain(this::view);
    }

    @WithTransaction
    Uni<AssignmentView> takeAway(UUID officer, String number, IfMatch match, String reason) {
        return access.lock(officer, number)
                .invoke(subject -> match.check(subject.version()))
                .call(subject -> docket.of(subject)
                        .chain(file ->
                                handOvers.takeAway(file, OfferState.HANDED_OVER, officer, new Words(reason, reason))))
                .chain(this::view);
    }

    private Uni<AssignmentView> view(WorkCase subject) {
        return docket.of(subject).chain(file -> offers.ofCase(subject.workerId(), subject.id())
                .chain(asked -> Multi.createFrom()
                        .iterable(asked)
                        .onItem()
                        .transformToUniAndConcatenate(naming::asked)
                        .collect()
                        .asList())
                .map(asked -> new AssignmentView(
                        subject.number(),
                        file.row().state(),
                        file.row().since(),
                        file.row().is(RepresentationState.OFFERED) ? file.row().actAt() : null,
                        asked,
                        subject.version())));
    }
}
