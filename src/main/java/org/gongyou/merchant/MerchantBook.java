package org.gongyou.merchant;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.geo.SpatialIndex;
import org.gongyou.platform.language.Pinyin;
import org.jspecify.annotations.Nullable;

/** All merchants and their stores at one moment. Immutable. */
final class MerchantBook {

    private final List<ListedMerchant> all;
    private final Map<UUID, ListedMerchant> active;
    private final Map<UUID, Store> stores;
    private final SpatialIndex<Store> byPlace;
    private final Map<UUID, Text> texts;

    /** What a store is called, folded, as it is searched. */
    private record Text(char[] name, char[] address) {

        static Text of(Store store) {
            return new Text(
                    Pinyin.folded(store.merchantName() + ' ' + store.name()).toCharArray(),
                    Pinyin.folded(store.address()).toCharArray());
        }

        int rank(String word) {
            if (Pinyin.find(name, 0, name.length, word) >= 0) return 0;
            return Pinyin.find(address, 0, address.length, word) >= 0 ? 1 : -1;
        }
    }

    /** @param all in the order of their codes, paused ones too */
    MerchantBook(List<ListedMerchant> all) {
        this.all = List.copyOf(all);
        this.active = all.stream()
                .filter(ListedMerchant::active)
                .collect(toMap(merchant -> merchant.name().id(), identity()));
        this.stores = active.values().stream()
                .flatMap(merchant -> merchant.stores().stream())
                .collect(toMap(Store::id, identity()));
        this.byPlace = new SpatialIndex<>(stores.values(), Store::place, Comparator.comparing(Store::id));
        this.texts = stores.values().stream().collect(toMap(Store::id, Text::of));
    }

    /** For officers. */
    List<ListedMerchant> all() {
        return all;
    }

    /** Null when there is none, or it is paused. */
    @Nullable
    ListedMerchant merchant(UUID id) {
        return active.get(id);
    }

    /** Null when there is none, or its merchant is paused. */
    @Nullable
    Store store(UUID id) {
        return stores.get(id);
    }

    Collection<Store> stores() {
        return stores.values();
    }

    /** 0 in the name, 1 in the address, −1 nowhere. */
    int rank(UUID store, String word) {
        Text text = texts.get(store);
        return text == null ? -1 : text.rank(word);
    }

    SpatialIndex<Store> byPlace() {
        return byPlace;
    }
}
