package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.casework.Step;
import org.gongyou.hardship.HardshipFiles;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Verdict;
import org.jspecify.annotations.Nullable;

/** What was decided goes on the file of hardship: in which class somebody is, or how near they came. */
@ApplicationScoped
class ReliefFile {

    private final HardshipFiles files;
    private final ReliefAssessing assessing;
    private final ReliefText text;

    ReliefFile(HardshipFiles files, ReliefAssessing assessing, ReliefText text) {
        this.files = files;
        this.assessing = assessing;
        this.text = text;
    }

    /** In the kernel's transaction. */
    Uni<Void> keep(Step step, ReliefApplication application) {
        Weighed weighed = text.weighed(application);
        if (weighed == null) return Uni.createFrom().voidItem();
        return switch (step.edge().verb()) {
            case ReliefGraph.APPROVE -> enter(application, weighed);
            case ReliefGraph.REFUSE -> nearMiss(application, weighed);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> enter(ReliefApplication application, Weighed weighed) {
        String classCode = weighed.outcome().classCode();
        Programme programme = assessing.programme(application);
        return isBlank(classCode)
                ? Uni.createFrom().voidItem()
                : files.enter(
                        application.workerId(),
                        programme.union(),
                        application.number(),
                        programme,
                        weighed.outcome(),
                        assessing.today().plusYears(1));
    }

    private Uni<Void> nearMiss(ReliefApplication application, Weighed weighed) {
        Programme programme = assessing.programme(application);
        return weighed.outcome().verdict() != Verdict.NEAR_MISS
                ? Uni.createFrom().voidItem()
                : files.nearMiss(
                        application.workerId(),
                        programme.union(),
                        application.number(),
                        programme,
                        weighed.circumstances(),
                        assessing.today().plusYears(1));
    }

    private static boolean isBlank(@Nullable String code) {
        return code == null || code.isBlank();
    }
}
