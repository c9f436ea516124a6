package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.account.AccountDirectory;
import org.gongyou.legalaid.MadeUpAid;

/** A courier whose wages are held back has asked for a lawyer, with something to show for it; the union has still to decide. */
@ApplicationScoped
class LegalAidPart implements DemoPart {

    private static final int COURIER = 9;
    private static final String OPPONENT = "演示江北配送站点承包有限公司";

    private final AccountDirectory accounts;
    private final MadeUpAid aid;
    private final DemoEvidence evidence;

    LegalAidPart(AccountDirectory accounts, MadeUpAid aid, DemoEvidence evidence) {
        this.accounts = accounts;
        this.aid = aid;
        this.evidence = evidence;
    }

    @Override
    public String name() {
        return "legal-aid";
    }

    @Override
    public Uni<Void> load() {
        DemoWorker courier = DemoWorker.ALL.stream()
                .filter(worker -> worker.number() == COURIER)
                .findFirst()
                .orElseThrow();
        return accounts.findOrBegin(courier.phone(), courier.name())
                .chain(account -> aid.wagesHeldBack(account, courier.division(), OPPONENT))
                .chain(evidence::of);
    }
}
