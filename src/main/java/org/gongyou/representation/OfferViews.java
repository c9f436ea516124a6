package org.gongyou.representation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.casework.Cases;
import org.gongyou.legalaid.Matter;
import org.gongyou.legalaid.Matters;
import org.jspecify.annotations.Nullable;

/** Shows offers to lawyers. In the caller's session. */
@ApplicationScoped
class OfferViews {

    private final Cases cases;
    private final Matters matters;
    private final Persons persons;

    OfferViews(Cases cases, Matters matters, Persons persons) {
        this.cases = cases;
        this.matters = matters;
        this.persons = persons;
    }

    Uni<List<OfferView>> all(List<Offer> offers) {
        return Multi.createFrom()
                .iterable(offers)
                .onItem()
                .transformToUniAndConcatenate(this::one)
                .collect()
                .asList();
    }

    Uni<OfferView> one(Offer offer) {
        return offer.state().isRunning()
                ? cases.found(offer.workerId(), offer.caseId())
                        .chain(matters::of)
                        .chain(matter ->
                                persons.of(offer.workerId()).map(person -> view(offer, subject(matter, person))))
                : Uni.createFrom().item(view(offer, null));
    }

    private static OfferView view(Offer offer, OfferView.@Nullable Subject subject) {
        return new OfferView(
                offer.id(),
                offer.number(),
                offer.state(),
                offer.offeredAt(),
                offer.dueAt(),
                offer.answeredAt(),
                subject);
    }

    private static OfferView.Subject subject(Matter matter, @Nullable Person person) {
        return new OfferView.Subject(
                matter.service().name(),
                matter.grievances().stream().map(Enum::name).sorted().toList(),
                matter.opponentNames().stream().sorted().toList(),
                person == null || person.name() == null ? null : person.name().masked(),
                matter.divisionCode(),
                matter.claimedInFen(),
                matter.urgent());
    }
}
