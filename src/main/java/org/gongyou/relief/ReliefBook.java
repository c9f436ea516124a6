package org.gongyou.relief;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.CaseViews;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** The application that a case is about, and how it looks. In the caller's session. */
@ApplicationScoped
class ReliefBook {

    private final ReliefShelf shelf;
    private final ReliefViews views;
    private final ReliefAssessing assessing;
    private final CaseViews cases;

    ReliefBook(ReliefShelf shelf, ReliefViews views, ReliefAssessing assessing, CaseViews cases) {
        this.shelf = shelf;
        this.views = views;
        this.assessing = assessing;
        this.cases = cases;
    }

    /** @throws org.gongyou.platform.problem.ProblemException 404 when the case is about something else */
    Uni<ReliefApplication> application(WorkCase subject) {
        return shelf.application(subject);
    }

    Uni<ReliefView> view(WorkCase subject, Language language) {
        return application(subject).chain(application -> views.of(subject, application, language));
    }

    Uni<Long> version(WorkCase subject) {
        return view(subject, Language.ZH).map(ReliefView::version);
    }

    Uni<List<ReliefApplication>> of(UUID worker, @Nullable UUID after, int rows) {
        return shelf.of(worker, after, rows);
    }

    ReliefSummary summary(WorkCase subject, ReliefApplication application, Language language) {
        return ReliefSummary.of(
                application, assessing.programme(application), cases.summary(subject, language), language);
    }

    /** By which the same request is known again: with what masks itself. It is hashed at once. */
    ObjectNode fingerprint(ReliefRequest request) {
        return shelf.plain(request);
    }
}
