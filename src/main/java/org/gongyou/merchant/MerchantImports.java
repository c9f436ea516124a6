package org.gongyou.merchant;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.persistence.CallerContext;

/** Lists of stores on their way in: all of a list, or nothing when anything is wrong. */
@ApplicationScoped
class MerchantImports {

    private final MerchantRepository merchants;
    private final MerchantRegister register;

    MerchantImports(MerchantRepository merchants, MerchantRegister register) {
        this.merchants = merchants;
        this.register = register;
    }

    /** What importing the list would find wrong. */
    Uni<CsvReport> check(MerchantScope scope, byte[] body, Language language) {
        return read(scope, body)
                .call(list -> Panache.withSession(() -> compare(list)))
                .map(list -> list.report(language));
    }

    /** @throws org.gongyou.platform.problem.ProblemException 422 when anything is wrong; nothing is entered then */
    Uni<CsvReport> enter(MerchantScope scope, byte[] body, Language language) {
        return read(scope, body)
                .call(list -> register.change(() -> enter(list, language)))
                .map(list -> list.report(language));
    }

    /** In the caller's transaction, after the snapshot was raised. */
    Uni<Void> enter(MerchantImport list, Language language) {
        return compare(list)
                .invoke(() -> list.report(language).orReject())
                .chain(() -> merchants.write(list.merchants(), list.stores()))
                .chain(changed -> changed == 0 ? Uni.createFrom().voidItem() : record(list, changed));
    }

    private Uni<Void> compare(MerchantImport list) {
        return merchants.coded(list.merchantCodes()).chain(known -> merchants
                .codedStores(list.storeCodes())
                .invoke(stores -> list.against(known, stores))
                .replaceWithVoid());
    }

    /** A list of thousands of lines takes longer to read than the event loop may be held up. */
    private static Uni<MerchantImport> read(MerchantScope scope, byte[] body) {
        return CallerContext.keep(Uni.createFrom()
                .item(() -> new MerchantImport(scope, body, false))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor()));
    }

    /** One entry for the list, in the stream of the union of its first merchant. */
    private Uni<Void> record(MerchantImport list, int changed) {
        UUID union = list.merchants().get(0).unionId();
        return register.record(union, list.scope().account(), "imported", union, Map.of("changed", changed));
    }
}
