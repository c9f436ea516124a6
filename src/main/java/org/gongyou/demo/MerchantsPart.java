package org.gongyou.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.merchant.MadeUpMerchants;
import org.gongyou.organisation.Founding;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;

/** A dozen merchants with their stores, owners and clerks; and somebody at the city's union who manages them. */
@ApplicationScoped
class MerchantsPart implements DemoPart {

    private final MadeUpMerchants merchants;
    private final AccountDirectory accounts;
    private final Founding founding;
    private final Unions unions;

    MerchantsPart(MadeUpMerchants merchants, AccountDirectory accounts, Founding founding, Unions unions) {
        this.merchants = merchants;
        this.accounts = accounts;
        this.founding = founding;
        this.unions = unions;
    }

    @Override
    public String name() {
        return "merchants";
    }

    @Override
    public Uni<Void> load() {
        return merchants
                .enter(DemoMerchants.table(new Ground()).getBytes(StandardCharsets.UTF_8))
                .chain(() -> Multi.createFrom()
                        .iterable(DemoMerchant.ALL)
                        .onItem()
                        .transformToUniAndConcatenate(this::appoint)
                        .onItem()
                        .ignoreAsUni())
                .chain(this::widen);
    }

    private Uni<Void> appoint(DemoMerchant merchant) {
        return merchants
                .appoint(merchant.code(), merchant.ownerPhone(), merchant.ownerName())
                .chain(() -> merchants.employ(merchant.store(1), merchant.clerkPhone(), merchant.clerkName()))
                .replaceWithVoid();
    }

    /** A demo that was begun before there were merchants has an officer for everything who lacks this. */
    private Uni<Void> widen() {
        DemoOfficer officer = DemoOfficer.OF_THE_CITY;
        UnionNode city = unions.tree().byCode(officer.union());
        if (city == null) throw new IllegalStateException("the demo has no city");
        return accounts.findOrBegin(officer.phone(), officer.name())
                .chain((UUID account) -> founding.appoint(account, city.id(), officer.functions()));
    }

    @Override
    public Uni<Void> loaded() {
        return merchants.renew().chain(founding::renew);
    }
}
