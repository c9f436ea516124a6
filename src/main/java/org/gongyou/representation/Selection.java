package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.casework.WorkCase;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.lawyer.Lawyers;
import org.gongyou.organisation.Unions;
import org.jspecify.annotations.Nullable;

/** Holds all lawyers against a case. In the caller's session. */
@ApplicationScoped
class Selection {

    private final Briefs briefs;
    private final Lawyers lawyers;
    private final OfferRepository offers;
    private final Conflicts conflicts;
    private final OfficerAccess access;
    private final Unions unions;

    Selection(
            Briefs briefs,
            Lawyers lawyers,
            OfferRepository offers,
            Conflicts conflicts,
            OfficerAccess access,
            Unions unions) {
        this.briefs = briefs;
        this.lawyers = lawyers;
        this.offers = offers;
        this.conflicts = conflicts;
        this.access = access;
        this.unions = unions;
    }

    /** @param all those who fit first, in the order in which they are asked */
    record Found(Brief brief, List<Candidate> all) {

        Found {
            all = List.copyOf(all);
        }

        List<Candidate> fitting() {
            return all.stream().filter(Candidate::fits).toList();
        }
    }

    Uni<Found> of(WorkCase subject) {
        return briefs.of(subject).chain(brief -> offers.ofCase(subject.workerId(), subject.id())
                .chain(asked -> conflicts.barred(brief).chain(barred -> offers.loads()
                        .chain(loads -> lawyers.active().map(all -> {
                            Set<UUID> out = withStake(subject, all);
                            out.addAll(barred);
                            Ranking ranking = new Ranking(brief, loads, lawyersOf(asked), out, unions.tree());
                            return new Found(brief, ranking.of(all));
                        })))));
    }

    /** Whoever asks for help themselves, or has a post at the employer's union. */
    private Set<UUID> withStake(WorkCase subject, List<LawyerProfile> all) {
        return all.stream()
                .filter(lawyer -> hasStake(subject, lawyer))
                .map(LawyerProfile::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean hasStake(WorkCase subject, LawyerProfile lawyer) {
        return lawyer.account().equals(subject.workerId())
                || lawyer.account().equals(subject.applicantId())
                || access.isExcluded(lawyer.account(), subject);
    }

    private static Set<UUID> lawyersOf(List<Offer> asked) {
        return asked.stream().map(Offer::lawyerId).collect(Collectors.toSet());
    }

    /** Until the transaction ends neither lawyer nor firm changes. */
    Uni<@Nullable LawyerProfile> hold(UUID lawyer) {
        return lawyers.hold(lawyer);
    }

    /** Whether a held lawyer stands on the other side. */
    Uni<Boolean> bars(LawyerProfile held, WorkCase subject, Brief brief) {
        return conflicts.bars(held.id(), brief).map(barred -> barred || hasStake(subject, held));
    }

    Uni<Boolean> bars(LawyerProfile held, WorkCase subject) {
        return briefs.of(subject).chain(brief -> bars(held, subject, brief));
    }

    Uni<Brief> brief(WorkCase subject) {
        return briefs.of(subject);
    }
}
