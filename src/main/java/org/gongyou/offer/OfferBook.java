package org.gongyou.offer;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.merchant.Store;
import org.gongyou.platform.language.Pinyin;
import org.jspecify.annotations.Nullable;

/** All published offers at one moment. Immutable. */
final class OfferBook {

    private final List<Offer> all;
    private final Map<UUID, Offer> byId;
    private final Map<UUID, List<Offer>> byMerchant;
    private final Map<UUID, char[]> titles;

    OfferBook(List<Offer> offers) {
        this.all = offers.stream().sorted(Comparator.comparing(Offer::code)).toList();
        this.byId = all.stream().collect(toMap(Offer::id, identity()));
        this.byMerchant = all.stream().collect(groupingBy(Offer::merchantId));
        this.titles = all.stream().collect(toMap(Offer::id, OfferBook::folded));
    }

    private static char[] folded(Offer offer) {
        OfferWords title = offer.details().title();
        String both = title.en() == null ? title.zh() : title.zh() + ' ' + title.en();
        return Pinyin.folded(both).toCharArray();
    }

    @Nullable
    Offer byId(UUID id) {
        return byId.get(id);
    }

    /** In the order of their codes. */
    List<Offer> all() {
        return all;
    }

    /** In the order of their codes; whatever their days. */
    List<Offer> at(Store store) {
        return byMerchant.getOrDefault(store.merchantId(), List.of()).stream()
                .filter(offer -> offer.isAt(store))
                .toList();
    }

    boolean hasAny(Store store) {
        return byMerchant.containsKey(store.merchantId());
    }

    /** @param word folded */
    boolean says(Offer offer, String word) {
        char[] title = titles.getOrDefault(offer.id(), new char[0]);
        return Pinyin.find(title, 0, title.length, word) >= 0;
    }
}
