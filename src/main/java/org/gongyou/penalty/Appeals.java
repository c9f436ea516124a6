package org.gongyou.penalty;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.CaseFiles;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.persistence.Ids;

/** Opens the case of an objection, in the caller's transaction. */
@ApplicationScoped
class Appeals {

    private final PenaltyRepository penalties;
    private final AppealCase kind;
    private final AppealFiles files;
    private final CaseFiles papers;
    private final Cases cases;

    Appeals(PenaltyRepository penalties, AppealCase kind, AppealFiles files, CaseFiles papers, Cases cases) {
        this.penalties = penalties;
        this.kind = kind;
        this.files = files;
        this.papers = papers;
        this.cases = cases;
    }

    /** @param penalty which the caller holds: one case each */
    Uni<WorkCase> open(Penalty penalty, UUID uploader, AppealRequest request) {
        NewCase wanted = NewCase.own(Ids.next(), kind, penalty.workerId(), penalty.unionId(), null);
        List<UUID> ids = request.files();
        return cases.open(wanted, PenaltyProblem.APPEALED)
                .invoke(subject -> penalty.appealedIn(subject.number()))
                .call(subject ->
                        penalties.add(new PenaltyAppeal(subject, penalty.id(), files.seal(request.reason()), ids)))
                .call(subject -> papers.attach(subject, uploader, ids, "/fileIds"));
    }
}
