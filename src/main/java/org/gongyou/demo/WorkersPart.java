package org.gongyou.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.account.IdentityLevel;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.personal.IdentityDocument;

/** Accounts of workers, and where each stands with the union. */
@ApplicationScoped
class WorkersPart implements DemoPart {

    private final AccountDirectory accounts;
    private final Applications applications;
    private final Clock clock;

    WorkersPart(AccountDirectory accounts, Applications applications, Clock clock) {
        this.accounts = accounts;
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "workers";
    }

    @Override
    public Uni<Void> load() {
        return Multi.createFrom()
                .iterable(DemoWorker.ALL)
                .onItem()
                .transformToUniAndConcatenate(this::settle)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> settle(DemoWorker worker) {
        return accounts.findOrBegin(worker.phone(), worker.name())
                .call(account -> identify(account, worker))
                .chain(account -> applications.of(account, worker));
    }

    private Uni<Void> identify(UUID account, DemoWorker worker) {
        IdentityDocument document = worker.document(ChinaDay.today(clock));
        return document == null
                ? Uni.createFrom().voidItem()
                : accounts.identify(account, worker.name(), document, IdentityLevel.FORMAT_CHECKED);
    }
}
