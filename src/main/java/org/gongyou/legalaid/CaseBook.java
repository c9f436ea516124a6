package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.casework.CaseSummary;
import org.gongyou.casework.CaseViews;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.language.Language;

/** The cases behind requests. In the caller's session. */
@ApplicationScoped
class CaseBook {

    private final Cases cases;
    private final CaseViews views;

    CaseBook(Cases cases, CaseViews views) {
        this.cases = cases;
        this.views = views;
    }

    Uni<WorkCase> found(Aid aid) {
        return cases.found(aid.workerId(), aid.id());
    }

    CaseSummary summary(WorkCase subject, Language language) {
        return views.summary(subject, language);
    }
}
