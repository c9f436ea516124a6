package org.gongyou.cover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongyou.audit.Audit;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.snapshot.SnapshotVersions;
import org.jspecify.annotations.Nullable;

/** How products are changed, whoever does it: one after the other, as a new edition, with an audit entry. */
@ApplicationScoped
class ProductRegister {

    private final ProductRepository products;
    private final ProductSnapshot snapshot;
    private final SnapshotVersions versions;
    private final Audit audit;

    ProductRegister(ProductRepository products, ProductSnapshot snapshot, SnapshotVersions versions, Audit audit) {
        this.products = products;
        this.snapshot = snapshot;
        this.versions = versions;
        this.audit = audit;
    }

    /** In a transaction of its own; this instance knows at once. */
    <T> Uni<T> change(Supplier<Uni<T>> work) {
        return Panache.withTransaction(() -> within(work)).call(this::renew);
    }

    /** In the caller's transaction, which {@link #renew} follows. Other writers wait until its end. */
    <T> Uni<T> within(Supplier<Uni<T>> work) {
        return versions.raise(ProductSnapshot.NAME).chain(work::get);
    }

    Uni<Void> renew() {
        return versions.renewNow(snapshot);
    }

    /** Within; the first edition of a code. @param actor null for the program itself */
    Uni<ProductOnFile> begin(@Nullable UUID actor, String code, UUID union, ProductDetails details, boolean demo) {
        return publish(actor, new ProductOnFile(Ids.next(), code, 1, union, true, true, details, demo, 0), "created");
    }

    /** Within; what says the same stays the edition it is. */
    Uni<ProductOnFile> revise(@Nullable UUID actor, ProductOnFile present, ProductDetails details) {
        if (present.says(details)) return Uni.createFrom().item(present);
        ProductOnFile next = new ProductOnFile(
                Ids.next(),
                present.code(),
                present.edition() + 1,
                present.union(),
                true,
                present.offered(),
                details,
                present.demo(),
                0);
        return products.supersede(present.id()).chain(() -> publish(actor, next, "revised"));
    }

    /** Within. */
    Uni<Void> offer(UUID actor, ProductOnFile product, boolean offered) {
        return products.offer(product.id(), offered)
                .chain(() -> record(actor, product, offered ? "offered" : "closed"));
    }

    /** Those of the codes that hold now. */
    Uni<List<ProductOnFile>> current(List<String> codes) {
        return products.current(codes);
    }

    private Uni<ProductOnFile> publish(@Nullable UUID actor, ProductOnFile product, String act) {
        return products.add(product).chain(() -> record(actor, product, act)).replaceWith(product);
    }

    private Uni<Void> record(@Nullable UUID actor, ProductOnFile product, String act) {
        return audit.record(
                product.union(), actor, "cover.product-" + act, product.id(), Map.of("edition", product.edition()));
    }
}
