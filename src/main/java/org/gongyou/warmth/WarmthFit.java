package org.gongyou.warmth;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.hardship.HardshipFiles;
import org.gongyou.household.Households;
import org.gongyou.household.Picture;
import org.gongyou.membership.Members;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;
import org.gongyou.programme.Assessor;
import org.gongyou.programme.Circumstances;
import org.gongyou.programme.Outcome;
import org.gongyou.programme.Outcome.Unmet;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Verdict;
import org.gongyou.relief.Allowance;
import org.jspecify.annotations.Nullable;

/**
 * Whether a programme is for somebody whom a union would help without being asked: its conditions hold for them, and they were
 * not helped as often as it allows. Every call works in the caller's session.
 */
@ApplicationScoped
class WarmthFit {

    /** What is wrong, and which condition it is, where it is one. */
    record Unfit(RefusedFor why, @Nullable Unmet unmet) {

        /** For a line of a table. */
        ProblemType problem() {
            WarmthProblem kind =
                    switch (why) {
                        case FIGURES -> WarmthProblem.FIGURES_MISSING;
                        case TOO_OFTEN -> WarmthProblem.TOO_OFTEN;
                        default -> WarmthProblem.NOT_ENTITLED;
                    };
            if (unmet == null) return kind;
            Words title = new Words(
                    kind.title().zh() + "：" + unmet.name().zh(),
                    kind.title().en() + ": " + unmet.name().en());
            ProblemDefinition named = new ProblemDefinition(kind.status(), kind.code(), title);
            return () -> named;
        }
    }

    private final Assessor assessor;
    private final Households households;
    private final Members members;
    private final HardshipFiles files;
    private final Allowance allowance;
    private final WarmthRules rules;

    WarmthFit(
            Assessor assessor,
            Households households,
            Members members,
            HardshipFiles files,
            Allowance allowance,
            WarmthRules rules) {
        this.assessor = assessor;
        this.households = households;
        this.members = members;
        this.files = files;
        this.allowance = allowance;
        this.rules = rules;
    }

    /** Null for whom it is for. */
    Uni<@Nullable Unfit> of(Programme programme, UUID worker) {
        return outcome(programme, worker)
                .chain(outcome -> outcome.verdict() == Verdict.ENTITLED
                        ? allowance
                                .isUsedUp(programme, worker)
                                .map(used -> used ? new Unfit(RefusedFor.TOO_OFTEN, null) : null)
                        : Uni.createFrom().item(unfit(outcome)));
    }

    /** A list asks nobody anything: where a programme wants more than is known, one has to apply for it. */
    private static Unfit unfit(Outcome outcome) {
        if (outcome.verdict() == Verdict.INCOMPLETE) return new Unfit(RefusedFor.FIGURES, null);
        return new Unfit(RefusedFor.RULES, outcome.unmet().get(0));
    }

    private Uni<Outcome> outcome(Programme programme, UUID worker) {
        return circumstances(worker)
                .chain(known -> picture(programme, worker).map(picture -> assessor.assess(programme, picture, known)));
    }

    private Uni<Circumstances> circumstances(UUID worker) {
        return members.standing(worker).chain(standing -> files.classOf(worker, rules.today())
                .map(fileClass ->
                        new Circumstances(standing != null, fileClass, false, Circumstances.UNSAID, null, Map.of())));
    }

    private Uni<Picture> picture(Programme programme, UUID worker) {
        return assessor.looksAtHousehold(programme)
                ? households.pictureIfAny(worker, rules.today())
                : Uni.createFrom().item(Picture.unknown(rules.today()));
    }
}
