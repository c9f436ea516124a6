package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.problem.ProblemException;

/** Opens the case of an appeal, in the caller's transaction. */
@ApplicationScoped
class Appeals {

    /** As long as an administrative review may be asked for (行政复议法 art. 20), which unions follow. */
    static final int DAYS = 60;

    private final ReliefRepository applications;
    private final ReliefText text;
    private final ReliefCases routes;
    private final ReliefAssessing assessing;
    private final AppealCase kind;
    private final SameNeed needs;
    private final Cases cases;

    Appeals(
            ReliefRepository applications,
            ReliefText text,
            ReliefCases routes,
            ReliefAssessing assessing,
            AppealCase kind,
            SameNeed needs,
            Cases cases) {
        this.applications = applications;
        this.text = text;
        this.routes = routes;
        this.assessing = assessing;
        this.kind = kind;
        this.needs = needs;
        this.cases = cases;
    }

    /** Against a refusal, one at a time; whoever refused does not see it. */
    Uni<WorkCase> open(WorkCase about, ReliefApplication application, AppealRequest request) {
        if (!cases.isIn(about, ReliefGraph.REFUSED)) throw new ProblemException(ReliefProblem.NOT_REFUSED);
        if (application.isReopened()) throw new ProblemException(ReliefProblem.REOPENED);
        requireInTime(application);
        UUID refused = application.settled().union() == null
                ? about.unionId()
                : application.settled().union();
        NewCase wanted = routes.against(about, refused, kind, ReliefCases.slot(assessing.programme(application)));
        return cases.open(wanted, ReliefProblem.APPEALED)
                .call(() -> needs.requireUnmet(application))
                .call(subject -> applications.add(new Appeal(
                        subject, application.id(), text.sealWords(request.text()), request.fileIds(), assessing.now())))
                .call(subject -> routes.attach(subject, about.workerId(), request.fileIds(), "/fileIds"));
    }

    private void requireInTime(ReliefApplication application) {
        Instant at = application.settled().at();
        LocalDate today = assessing.today();
        if (at != null && today.isAfter(ChinaDay.of(at).plusDays(DAYS)))
            throw new ProblemException(ReliefProblem.APPEAL_LATE);
    }
}
