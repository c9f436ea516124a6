package org.gongyou.proceeding;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.legalaid.Service;

/** What lawyers get in a demonstration: the same for every service. In the caller's transaction. */
@ApplicationScoped
public class MadeUpFees {

    /** Whose budget pays. */
    public static final String PROGRAMME = SubsidyOrders.PROGRAMME;

    private static final long STEP_IN_FEN = 30_000;

    private final FeeRepository rows;
    private final Clock clock;

    MadeUpFees(FeeRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Uni<Void> enter(UUID union, UUID officer) {
        LocalDate from = LocalDate.of(ChinaDay.today(clock).getYear(), 1, 1);
        return Multi.createFrom()
                .items(Arrays.stream(Service.values())
                        .flatMap(service -> Arrays.stream(Stage.values()).map(stage -> fee(service, stage, from))))
                .onItem()
                .transformToUniAndConcatenate(fee -> rows.write(union, fee, officer, clock.instant()))
                .onItem()
                .ignoreAsUni();
    }

    private static FeeRequest fee(Service service, Stage stage, LocalDate from) {
        return new FeeRequest(null, service, stage, from, STEP_IN_FEN * (stage.ordinal() + 1), "演示补贴标准");
    }
}
