package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.account.AccountDirectory;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.hardship.MadeUpFiles;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.programme.Circumstances;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Programmes;

/** Some couriers are on file: in a class each, one of them due soon, and one who only came close. */
@ApplicationScoped
class HardshipFilesPart implements DemoPart {

    private static final Circumstances NOTHING_SAID = new Circumstances(true, "", false, 0, null, Map.of());
    private static final int DEEP = 16;
    private static final int RELATIVE = 18;
    private static final int NEAR = 10;
    private static final int SOON = 10;
    private static final int LATER = 180;

    private final MadeUpFiles files;
    private final Programmes programmes;
    private final AccountDirectory accounts;
    private final Unions unions;
    private final Clock clock;

    HardshipFilesPart(MadeUpFiles files, Programmes programmes, AccountDirectory accounts, Unions unions, Clock clock) {
        this.files = files;
        this.programmes = programmes;
        this.accounts = accounts;
        this.unions = unions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "hardship-files";
    }

    @Override
    public Uni<Void> load() {
        LocalDate today = ChinaDay.today(clock);
        Programme living = programmes.byCode("demo-living", today);
        UnionNode city = unions.tree().byCode(DemoUnions.CITY_CODE);
        if (living == null || city == null) return Uni.createFrom().voidItem();
        UUID version = living.id();
        UUID union = city.id();
        return worker(DEEP, id -> files.enter(id, union, version, "DEEP", today.plusDays(SOON)))
                .chain(() -> worker(RELATIVE, id -> files.enter(id, union, version, "RELATIVE", today.plusDays(LATER))))
                .chain(() -> worker(NEAR, id -> files.edge(id, union, version, NOTHING_SAID, today.plusDays(LATER))));
    }

    private Uni<Void> worker(int number, Function<UUID, Uni<Void>> enter) {
        DemoWorker worker = DemoWorker.ALL.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
        return accounts.findOrBegin(worker.phone(), worker.name()).chain(enter::apply);
    }
}
