package org.gongyou.cover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.card.Cards;
import org.gongyou.membership.Members;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** What workers see of their own cover. */
@ApplicationScoped
class MyCover {

    private final PersonCovers covers;
    private final CoverProducts products;
    private final Members members;
    private final Cards cards;
    private final Unions unions;

    MyCover(PersonCovers covers, CoverProducts products, Members members, Cards cards, Unions unions) {
        this.covers = covers;
        this.products = products;
        this.members = members;
        this.cards = cards;
        this.unions = unions;
    }

    Uni<MyCoverView> of(UUID worker, Language language) {
        return Panache.withSession(() -> covers.of(worker).chain(rows -> isPromised(worker)
                        .map(promised -> new Found(rows, promised && !isExclusive(rows)))))
                .chain(found -> found.bare()
                        ? cards.of(worker).map(card -> found.with(card != null && card.valid()))
                        : done(found))
                .map(found -> view(found, language));
    }

    /** @param bare whether the city covers members, and this one is not covered */
    private record Found(List<CoverOnFile> rows, boolean bare) {

        Found with(boolean card) {
            return new Found(rows, card);
        }
    }

    private static Uni<Found> done(Found found) {
        return Uni.createFrom().item(found);
    }

    private MyCoverView view(Found found, Language language) {
        LocalDate today = covers.today();
        List<CoverView> views = found.rows().stream()
                .map(row -> CoverView.of(row, products.known(row.productId()), today, language))
                .toList();
        return new MyCoverView(views, new Warnings(found.rows(), products::known, today, language).all(found.bare()));
    }

    /** @param since today when null */
    Uni<HospitalView> inHospital(UUID worker, Event event, @Nullable LocalDate since, Language language) {
        LocalDate today = covers.today();
        InHospital question = new InHospital(event, since == null ? today : since, today, language);
        return Panache.withSession(() -> covers.of(worker)).map(rows -> question.of(rows, products::known));
    }

    private boolean isExclusive(List<CoverOnFile> rows) {
        return new OwnCovers(rows, Family.EXCLUSIVE, covers.today()).coversTodayOrTomorrow();
    }

    /** Whether the union of the member has such cover at all. */
    private Uni<Boolean> isPromised(UUID worker) {
        return members.standing(worker)
                .map(standing -> standing != null
                        && products.isPromised(Family.EXCLUSIVE, standing.union(), covers.today(), unions.tree()));
    }
}
