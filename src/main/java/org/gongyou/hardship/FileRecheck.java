package org.gongyou.hardship;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.household.Households;
import org.gongyou.household.Picture;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.programme.Assessor;
import org.gongyou.programme.Circumstances;
import org.gongyou.programme.Outcome;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Programmes;
import org.jspecify.annotations.Nullable;

/** Holds an edge file against the rules of today. In the caller's transaction, on a locked row. */
@ApplicationScoped
class FileRecheck {

    private static final Circumstances NOTHING =
            new Circumstances(false, "", false, Circumstances.UNSAID, null, Map.of());

    private final Programmes programmes;
    private final Assessor assessor;
    private final Households households;
    private final FileWriter writer;
    private final Notifier notifier;
    private final Clock clock;

    FileRecheck(
            Programmes programmes,
            Assessor assessor,
            Households households,
            FileWriter writer,
            Notifier notifier,
            Clock clock) {
        this.programmes = programmes;
        this.assessor = assessor;
        this.households = households;
        this.writer = writer;
        this.notifier = notifier;
        this.clock = clock;
    }

    Uni<Void> look(@Nullable HardshipFile file) {
        LocalDate today = ChinaDay.today(clock);
        if (file == null || !file.isToBeLookedAt(today)) return Uni.createFrom().voidItem();
        Programme programme = programmes.byCode(file.programmeCode(), today);
        if (programme == null) return settle(file, Recheck.NO_PROGRAMME, null, today);
        return households
                .picture(file.workerId(), today)
                .map(household -> result(file, programme, household))
                .onFailure(ProblemException.class)
                .recoverWithItem(Recheck.INCOMPLETE)
                .chain(result -> settle(file, result, programme, today));
    }

    private Recheck result(HardshipFile file, Programme programme, Picture household) {
        Circumstances said = writer.said(file);
        Outcome outcome = assessor.assess(programme, household, said == null ? NOTHING : said);
        return switch (outcome.verdict()) {
            case ENTITLED -> Recheck.ENTITLED;
            case NEAR_MISS -> Recheck.STILL_NEAR;
            case NOT_ENTITLED -> Recheck.NO_LONGER;
            case INCOMPLETE -> Recheck.INCOMPLETE;
        };
    }

    private Uni<Void> settle(HardshipFile file, Recheck result, @Nullable Programme programme, LocalDate today) {
        LocalDate next = file.reviewOn().isAfter(today) ? file.reviewOn() : today.plusMonths(1);
        file.rechecked(result, programme == null ? file.programmeId() : programme.id(), next, clock.instant());
        Uni<Void> settled = writer.settle(file, Happening.RECHECKED, null, null);
        return result == Recheck.ENTITLED && programme != null
                ? settled.chain(() -> notifier.tell(file.workerId(), FileNotice.mayApply(file, programme.name())))
                : settled;
    }
}
