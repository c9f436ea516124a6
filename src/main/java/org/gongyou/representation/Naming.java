package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.lawyer.Lawyers;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** An officer names a lawyer, who is asked instead of anybody else. In the caller's transaction. */
@ApplicationScoped
class Naming {

    /** Of a lawyer whose account is no more. */
    private static final String GONE = "已注销";

    private final Cases cases;
    private final Assigning assigning;
    private final Selection selection;
    private final Lawyers lawyers;
    private final RepresentationTrail trail;

    Naming(Cases cases, Assigning assigning, Selection selection, Lawyers lawyers, RepresentationTrail trail) {
        this.cases = cases;
        this.assigning = assigning;
        this.selection = selection;
        this.lawyers = lawyers;
        this.trail = trail;
    }

    /** What fit and load say is for the officer to pass over; a conflict is not. */
    Uni<Void> name(Docket.File file, UUID lawyer) {
        if (!cases.isIn(file.subject(), AidCase.ASSIGNING) || file.row().is(RepresentationState.ACTING))
            throw new ProblemException(RepresentationProblem.NOT_WAITING);
        return selection.hold(lawyer).map(Naming::orUnknown).chain(held -> selection
                .brief(file.subject())
                .call(brief -> selection.bars(held, file.subject(), brief).invoke(Taking::refuse))
                .call(() -> assigning
                        .end(file.row(), OfferState.TAKEN_BACK)
                        .call(before -> trail.takenBack(file.subject(), before)))
                .chain(brief -> assigning.ask(file.subject(), file.row(), brief, held, true)));
    }

    private static LawyerProfile orUnknown(@Nullable LawyerProfile held) {
        if (held == null) throw ProblemException.invalid("/lawyerId", RepresentationProblem.LAWYER_UNKNOWN);
        if (!held.available()) throw new ProblemException(RepresentationProblem.LAWYER_AWAY);
        return held;
    }

    Uni<AssignmentView.Asked> asked(Offer offer) {
        return lawyers.find(offer.lawyerId()).map(lawyer -> {
            PersonName name = lawyer == null ? null : lawyer.name();
            return new AssignmentView.Asked(
                    offer.lawyerId(),
                    name == null ? GONE : name.value(),
                    offer.state(),
                    offer.isByHand(),
                    offer.offeredAt(),
                    offer.answeredAt());
        });
    }
}
