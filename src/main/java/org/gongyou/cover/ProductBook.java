package org.gongyou.cover;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All editions at one moment. Immutable. */
final class ProductBook {

    private final List<Product> offered;
    private final Map<UUID, Product> byId;

    ProductBook(List<Product> editions) {
        this.byId = editions.stream().collect(toMap(Product::id, identity()));
        this.offered = editions.stream()
                .filter(Product::offered)
                .sorted(Comparator.comparing(Product::year).thenComparing(Product::code))
                .toList();
    }

    @Nullable
    Product byId(UUID id) {
        return byId.get(id);
    }

    /** All editions of the code. */
    Set<UUID> editions(String code) {
        return byId.values().stream()
                .filter(product -> product.code().equals(code))
                .map(Product::id)
                .collect(toUnmodifiableSet());
    }

    /** By year, then code. */
    List<Product> offered() {
        return offered;
    }
}
