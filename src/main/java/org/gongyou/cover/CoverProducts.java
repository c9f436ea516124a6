package org.gongyou.cover;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.organisation.UnionTree;
import org.jspecify.annotations.Nullable;

/** Where other rooms look products up: from memory, as of at most two seconds ago. */
@Singleton
public class CoverProducts {

    private final ProductSnapshot snapshot;

    CoverProducts(ProductSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Any edition, superseded ones too; null when there is none. */
    public @Nullable Product product(UUID id) {
        return snapshot.value().byId(id);
    }

    /** Those offered to whoever works in a division in that year, wider divisions' included; in the order of their codes. */
    public List<Product> ofRegion(String divisionCode, int year) {
        return offered()
                .filter(product -> product.year() == year && divisionCode.startsWith(product.region()))
                .toList();
    }

    /** All that are offered, by year and code. */
    Stream<Product> offered() {
        return snapshot.value().offered().stream();
    }

    /** Of the same product. */
    Set<UUID> editions(Product product) {
        return snapshot.value().editions(product.code());
    }

    /** Whether the members of a union can have a cover of the family in the year of a day. */
    boolean isPromised(Family family, UUID union, LocalDate day, UnionTree tree) {
        return offered()
                .anyMatch(product -> product.family() == family
                        && product.year() == day.getYear()
                        && Eligibility.isFor(product, union, tree));
    }

    /** @throws IllegalStateException for an id that no edition has: a cover refers to one that is */
    Product known(UUID id) {
        Product product = product(id);
        if (product == null) throw new IllegalStateException("a cover without its product");
        return product;
    }
}
