package org.gongyou.cover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.cover.CoverOffice.Desk;
import org.gongyou.organisation.UnionNode;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Lists of products on their way in: all of a list, or nothing when anything is wrong; and out. */
@ApplicationScoped
class ProductImports {

    private final ProductRegister register;
    private final CoverProducts products;

    ProductImports(ProductRegister register, CoverProducts products) {
        this.register = register;
        this.products = products;
    }

    /** What importing the list would find wrong. */
    Uni<CsvReport> check(Desk desk, byte[] body, Language language) {
        ProductImport list = new ProductImport(desk.managed(), body);
        return Panache.withSession(() -> register.current(list.codes()).invoke(list::against))
                .map(known -> list.report(language));
    }

    /** @throws org.gongyou.platform.problem.ProblemException 422 when anything is wrong; nothing is entered then */
    Uni<CsvReport> enter(Desk desk, byte[] body, Language language) {
        ProductImport list = new ProductImport(desk.managed(), body);
        return register.change(() -> enter(desk.account(), list, false, language))
                .replaceWith(() -> list.report(language));
    }

    /** In the caller's transaction, after the snapshot was raised. @param madeUp whether what is new is of a demonstration */
    Uni<Void> enter(@Nullable UUID actor, ProductImport list, boolean madeUp, Language language) {
        return register.current(list.codes())
                .invoke(list::against)
                .invoke(known -> list.report(language).orReject())
                .chain(() -> Multi.createFrom()
                        .iterable(list.changes())
                        .onItem()
                        .transformToUniAndConcatenate(change -> enter(actor, change, madeUp))
                        .onItem()
                        .ignoreAsUni());
    }

    private Uni<ProductOnFile> enter(@Nullable UUID actor, ProductImport.Change change, boolean madeUp) {
        ProductOnFile present = change.present();
        return present == null
                ? register.begin(actor, change.code(), change.union(), change.details(), madeUp)
                : register.revise(actor, present, change.details());
    }

    /** Of what is offered. */
    String export(Desk desk) {
        return ProductCsv.write(
                products.offered()
                        .filter(product -> desk.covers(product.union()))
                        .toList(),
                product -> code(desk, product));
    }

    private static String code(Desk desk, Product product) {
        UnionNode union = desk.managed().unions().find(product.union());
        return union == null ? "" : union.code();
    }
}
