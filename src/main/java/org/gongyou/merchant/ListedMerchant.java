package org.gongyou.merchant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merchant in memory, without its people.
 *
 * @param stores in the order of their codes
 */
record ListedMerchant(MerchantName name, @Nullable String phone, boolean active, boolean demo, List<Store> stores) {

    ListedMerchant {
        stores = List.copyOf(stores);
    }
}
