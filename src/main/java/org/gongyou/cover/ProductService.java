package org.gongyou.cover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.cover.CoverOffice.Desk;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What officers do with the products of their subtree. */
@ApplicationScoped
class ProductService {

    private final ProductRepository products;
    private final ProductRegister register;
    private final Idempotency idempotency;

    ProductService(ProductRepository products, ProductRegister register, Idempotency idempotency) {
        this.products = products;
        this.register = register;
        this.idempotency = idempotency;
    }

    /** The editions that hold, in the order of their codes. */
    Uni<Page<ProductOfficerView>> list(Desk desk, @Nullable String cursor, int limit, Language language) {
        Cursor after = Cursor.decode(cursor, 1);
        String code = after == null ? "" : after.text(0);
        return Panache.withSession(() -> products.page(desk.unions(), code, limit + 1))
                .map(rows -> Page.of(
                        rows,
                        limit,
                        product -> ProductOfficerView.of(product, language),
                        last -> Cursor.of(last.code())));
    }

    Uni<ProductOfficerView> one(Desk desk, UUID id, Language language) {
        return Panache.withSession(() -> products.one(id))
                .map(product -> ProductOfficerView.of(require(desk, product), language));
    }

    Uni<ProductOfficerView> create(Desk desk, IdempotencyKey key, ProductRequest request, Language language) {
        return idempotency
                .once(desk.account(), key, request, ProductOfficerView.class, () -> register.within(
                                () -> create(desk, request))
                        .map(product -> ProductOfficerView.of(product, language)))
                .call(register::renew);
    }

    private Uni<ProductOnFile> create(Desk desk, ProductRequest request) {
        String code = request.code();
        if (code == null) throw ProblemException.invalid("/code", RequestProblem.REQUIRED);
        UUID union = desk.union(request.unionId());
        ProductDetails details = ProductReader.read(request);
        return register.current(List.of(code))
                .invoke(taken -> {
                    if (!taken.isEmpty()) throw new ProblemException(CoverProblem.CODE_TAKEN);
                })
                .chain(() -> register.begin(desk.account(), code, union, details, false));
    }

    /** Answers the edition that holds from now on. */
    Uni<ProductOfficerView> revise(Desk desk, UUID id, IfMatch seen, ProductRequest request, Language language) {
        ProductDetails details = ProductReader.read(request);
        return register.change(() -> current(desk, id, seen)
                .chain(product -> register.revise(desk.account(), product, details))
                .map(product -> ProductOfficerView.of(product, language)));
    }

    Uni<ProductOfficerView> offer(Desk desk, UUID id, IfMatch seen, boolean offered, Language language) {
        return register.change(() -> current(desk, id, seen)
                .call(product -> product.offered() == offered
                        ? Uni.createFrom().voidItem()
                        : register.offer(desk.account(), product, offered))
                .chain(() -> products.one(id))
                .map(product -> ProductOfficerView.of(require(desk, product), language)));
    }

    private Uni<ProductOnFile> current(Desk desk, UUID id, IfMatch seen) {
        return products.one(id).map(found -> {
            ProductOnFile product = require(desk, found);
            if (!product.current()) throw new ProblemException(CoverProblem.SUPERSEDED);
            seen.check(product.version());
            return product;
        });
    }

    private static ProductOnFile require(Desk desk, @Nullable ProductOnFile product) {
        if (product == null || !desk.covers(product.union())) throw new ProblemException(RequestProblem.NOT_FOUND);
        return product;
    }
}
