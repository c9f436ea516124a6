package org.gongyou.offer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.merchant.MerchantName;
import org.gongyou.merchant.MerchantScope;
import org.gongyou.merchant.Merchants;
import org.gongyou.merchant.Store;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.persistence.CallerContext;

/** Lists of offers on their way in: all of a list, or nothing when anything is wrong; and out. */
@ApplicationScoped
class OfferImports {

    private final OfferRepository offers;
    private final OfferRegister register;
    private final OfferAnswers answers;
    private final OfferSnapshot snapshot;
    private final Merchants merchants;
    private final OfferJson json;

    OfferImports(
            OfferRepository offers,
            OfferRegister register,
            OfferAnswers answers,
            OfferSnapshot snapshot,
            Merchants merchants,
            OfferJson json) {
        this.offers = offers;
        this.register = register;
        this.answers = answers;
        this.snapshot = snapshot;
        this.merchants = merchants;
        this.json = json;
    }

    /** What importing the list would find wrong. */
    Uni<CsvReport> check(MerchantScope scope, byte[] body, Language language) {
        return read(scope, body)
                .call(list -> Panache.withSession(
                        () -> offers.coded(list.codes()).invoke(known -> list.against(known, json))))
                .map(list -> list.report(language));
    }

    /** @throws org.gongyou.platform.problem.ProblemException 422 when anything is wrong; nothing is entered then */
    Uni<CsvReport> enter(MerchantScope scope, byte[] body, Language language) {
        return read(scope, body)
                .call(list -> register.change(() -> enter(list, language)))
                .map(list -> list.report(language));
    }

    /** In the caller's transaction, after the snapshot was raised. */
    Uni<Void> enter(OfferImport list, Language language) {
        return offers.coded(list.codes())
                .invoke(known -> list.against(known, json))
                .invoke(known -> list.report(language).orReject())
                .chain(known -> offers.write(list.rows())
                        .chain(changed -> changed == 0
                                ? Uni.createFrom().voidItem()
                                : record(list, changed).chain(() -> answers.answeredByCode(list.revised(known)))));
    }

    OfferImport list(MerchantScope scope, byte[] body, boolean madeUp) {
        return new OfferImport(scope, merchants, body, madeUp);
    }

    /** A list of thousands of lines takes longer to read than the event loop may be held up. */
    private Uni<OfferImport> read(MerchantScope scope, byte[] body) {
        return CallerContext.keep(Uni.createFrom()
                .item(() -> list(scope, body, false))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor()));
    }

    private Uni<Void> record(OfferImport list, int changed) {
        UUID union = list.union();
        return register.record(union, list.scope().account(), "imported", union, Map.of("changed", changed));
    }

    String export(MerchantScope scope) {
        List<Offer> managed = snapshot.value().all().stream()
                .filter(offer -> covers(scope, offer))
                .toList();
        return OfferCsv.write(managed, this::codes);
    }

    private boolean covers(MerchantScope scope, Offer offer) {
        MerchantName merchant = merchants.known(offer.merchantId());
        return merchant != null && scope.covers(merchant.union());
    }

    private OfferCells.Codes codes(Offer offer) {
        MerchantName merchant = merchants.known(offer.merchantId());
        return new OfferCells.Codes(
                merchant == null ? "" : merchant.code(),
                merchants.storesOfMerchant(offer.merchantId()).stream()
                        .filter(store -> offer.details().stores().contains(store.id()))
                        .map(Store::code)
                        .toList());
    }
}
