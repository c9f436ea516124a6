package org.gongyou.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.merchant.Merchants;
import org.gongyou.merchant.Store;
import org.gongyou.merchant.StoreView;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** Finds offers, from memory alone, and so also while the database is away. */
@ApplicationScoped
class OfferLookup {

    private static final double DECIMETRES = 10;
    private static final int NOWHERE = -1;
    private static final int IN_TITLE = 1;

    private record Match(Store store, int rank) {}

    private final OfferSnapshot offers;
    private final Merchants merchants;
    private final Clock clock;

    OfferLookup(OfferSnapshot offers, Merchants merchants, Clock clock) {
        this.offers = offers;
        this.merchants = merchants;
        this.clock = clock;
    }

    /** Stores with what is offered there that was asked for. */
    Page<OfferPlaceView> find(OfferSearch search) {
        Instant now = clock.instant();
        OfferBook book = offers.value();
        Place centre = search.centre();
        return new Page<>(centre == null ? named(book, search, now) : near(book, centre, search, now), null);
    }

    private List<OfferPlaceView> near(OfferBook book, Place centre, OfferSearch search, Instant now) {
        return merchants
                .nearest(centre, search.radius(), search.limit(), store -> rank(book, store, search, now) != NOWHERE)
                .stream()
                .map(found -> new OfferPlaceView(
                        StoreView.of(found.item(), now, search.crs()),
                        Math.round(found.metres() * DECIMETRES) / DECIMETRES,
                        shown(book, found.item(), search, now)))
                .toList();
    }

    /** Where the words stand in the store's name first, then where they stand in what it offers, then in the address. */
    private List<OfferPlaceView> named(OfferBook book, OfferSearch search, Instant now) {
        return merchants
                .stores()
                .map(store -> new Match(store, rank(book, store, search, now)))
                .filter(match -> match.rank() != NOWHERE)
                .sorted(Comparator.comparingInt(Match::rank)
                        .thenComparing(match -> match.store().name())
                        .thenComparing(match -> match.store().id()))
                .limit(search.limit())
                .map(match -> new OfferPlaceView(
                        StoreView.of(match.store(), now, search.crs()), null, shown(book, match.store(), search, now)))
                .toList();
    }

    /** How well the store fits; {@link #NOWHERE} when it does not. */
    private int rank(OfferBook book, Store store, OfferSearch search, Instant now) {
        if (!book.hasAny(store) || (search.openNow() && !store.isOpenAt(now))) return NOWHERE;
        List<Offer> wanted = wanted(book, store, search, now).toList();
        if (wanted.isEmpty()) return NOWHERE;
        int rank = 0;
        for (String word : search.words()) {
            int one = rank(book, store, wanted, word);
            if (one == NOWHERE) return NOWHERE;
            rank += one;
        }
        return rank;
    }

    private int rank(OfferBook book, Store store, List<Offer> wanted, String word) {
        int inStore = merchants.rank(store, word);
        if (inStore == 0) return 0;
        if (wanted.stream().anyMatch(offer -> book.says(offer, word))) return IN_TITLE;
        return inStore == NOWHERE ? NOWHERE : IN_TITLE + inStore;
    }

    private static Stream<Offer> wanted(OfferBook book, Store store, OfferSearch search, Instant now) {
        return book.at(store).stream()
                .filter(offer -> search.categories().isEmpty()
                        || search.categories().contains(offer.details().category()))
                .filter(offer -> search.openNow() ? offer.isValidAt(now) : !offer.isOverAt(now));
    }

    /** Of what was wanted, what the words speak of; all of it when they speak of the store. */
    private List<OfferView> shown(OfferBook book, Store store, OfferSearch search, Instant now) {
        List<Offer> wanted = wanted(book, store, search, now).toList();
        List<Offer> spoken = wanted.stream()
                .filter(offer -> search.words().stream()
                        .allMatch(word -> merchants.rank(store, word) != NOWHERE || book.says(offer, word)))
                .toList();
        return (spoken.isEmpty() ? wanted : spoken)
                .stream().map(offer -> OfferView.of(offer, search.language())).toList();
    }

    /** @throws ProblemException 404 when there is none, it is over, or its merchant is paused */
    OfferDetailView one(UUID id, Crs crs, Language language) {
        Instant now = clock.instant();
        Offer offer = offers.value().byId(id);
        if (offer == null || offer.isOverAt(now) || merchants.merchant(offer.merchantId()) == null) {
            throw new ProblemException(RequestProblem.NOT_FOUND);
        }
        return new OfferDetailView(
                OfferView.of(offer, language),
                merchants.storesOfMerchant(offer.merchantId()).stream()
                        .filter(offer::isAt)
                        .map(store -> merchants.store(store.id()))
                        .filter(Objects::nonNull)
                        .map(store -> StoreView.of(store, now, crs))
                        .toList());
    }
}
