package org.gongyou.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.organisation.Founding;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;

@ApplicationScoped
class OfficersPart implements DemoPart {

    private final AccountDirectory accounts;
    private final Founding founding;
    private final Unions unions;
    private final Clock clock;

    OfficersPart(AccountDirectory accounts, Founding founding, Unions unions, Clock clock) {
        this.accounts = accounts;
        this.founding = founding;
        this.unions = unions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "officers";
    }

    @Override
    public Uni<Void> load() {
        return Multi.createFrom()
                .iterable(DemoOfficer.ALL)
                .onItem()
                .transformToUniAndConcatenate(officer -> accounts.findOrBegin(officer.phone(), officer.name())
                        .chain(account -> appoint(account, officer)))
                .onItem()
                .ignoreAsUni();
    }

    @Override
    public Uni<Void> loaded() {
        return founding.renew();
    }

    private Uni<Void> appoint(UUID account, DemoOfficer officer) {
        if (officer.isAdministrator()) return founding.administrator(account, clock.instant());
        UnionNode union = unions.tree().byCode(officer.union());
        if (union == null) throw new IllegalStateException("the demo has no union " + officer.union());
        return founding.appoint(account, union.id(), officer.functions());
    }
}
