package org.gongyou.cover;

import java.util.UUID;

/** A row of {@code cover_product}, to read from. */
record ProductOnFile(
        UUID id,
        String code,
        int edition,
        UUID union,
        boolean current,
        boolean offered,
        ProductDetails details,
        boolean demo,
        long version) {

    Product product() {
        return new Product(id, code, edition, union, details, offered, demo);
    }

    boolean says(ProductDetails other) {
        return details.equals(other);
    }
}
