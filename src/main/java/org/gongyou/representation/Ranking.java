package org.gongyou.representation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.lawyer.Practice;
import org.gongyou.organisation.UnionTree;

/**
 * Who is asked first. The same lawyers, case and history give the same order, whoever asks.
 *
 * @param loads by lawyer
 * @param asked those who were asked already
 * @param barred those who stand on the other side, with their firms
 */
record Ranking(Brief brief, Map<UUID, Load> loads, Set<UUID> asked, Set<UUID> barred, UnionTree unions) {

    private static final Comparator<Candidate> ORDER = comparing((Candidate one) -> !one.fits())
            .thenComparing(comparingInt(Candidate::known).reversed())
            .thenComparingInt(one -> one.load().weight())
            .thenComparing(one -> one.load().gaveUp())
            .thenComparing(one -> one.load().lastAsked(), nullsFirst(naturalOrder()))
            .thenComparing(one -> one.lawyer().code());

    Ranking {
        loads = Map.copyOf(loads);
        asked = Set.copyOf(asked);
        barred = Set.copyOf(barred);
    }

    /** Everybody, those who fit first. */
    List<Candidate> of(List<LawyerProfile> lawyers) {
        return lawyers.stream().map(this::candidate).sorted(ORDER).toList();
    }

    private Candidate candidate(LawyerProfile lawyer) {
        Load load = loads.getOrDefault(lawyer.id(), Load.NONE);
        Practice practice = lawyer.practice();
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (barred.contains(lawyer.id())) obstacles.add(Obstacle.CONFLICT);
        if (!lawyer.available()) obstacles.add(Obstacle.AWAY);
        if (asked.contains(lawyer.id())) obstacles.add(Obstacle.ASKED_BEFORE);
        if (!answersFor(lawyer.union())) obstacles.add(Obstacle.OTHER_UNION);
        if (!practice.covers(brief.division())) obstacles.add(Obstacle.OTHER_AREA);
        if (!brief.languages().isEmpty() && brief.languages().stream().noneMatch(practice::speaks))
            obstacles.add(Obstacle.OTHER_LANGUAGE);
        if (load.open() >= practice.capacity()) obstacles.add(Obstacle.FULL);
        int known = (int) brief.grievances().stream().filter(practice::knows).count();
        return new Candidate(lawyer, known, load, obstacles);
    }

    /** The lawyer's union stands above the one that has the case, or below it; never one that is kept out. */
    private boolean answersFor(UUID union) {
        return !brief.excludedUnions().contains(union)
                && (unions.isWithin(brief.union(), union) || unions.isWithin(union, brief.union()));
    }
}
