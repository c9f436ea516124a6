package org.gongyou.merchant;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.geo.SpatialIndex;
import org.jspecify.annotations.Nullable;

/** All merchants and their stores at one moment. Immutable. */
final class MerchantBook {

    private final List<ListedMerchant> all;
    private final Map<UUID, ListedMerchant> active;
    private final Map<UUID, Store> stores;
    private final SpatialIndex<Store> byPlace;

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

    SpatialIndex<Store> byPlace() {
        return byPlace;
    }
}
