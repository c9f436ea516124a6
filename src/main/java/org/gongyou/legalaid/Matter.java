package org.gongyou.legalaid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.limitation.LimitationDate;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A matter as other features see it, seen from one of its cases.
 *
 * @param worker who owns it
 * @param id of the matter: that of its first case
 * @param caseId the case this is about
 * @param matterNumber number of the first case
 * @param number of the case this is about
 * @param opponents whom it is against, the first first; at least one once it was submitted
 * @param divisionCode where the work is or was: 6 digits a district, 9 a street; empty in a draft
 * @param dates what is known of its days
 * @param daysLeft until the nearest last day of a step, as of now; null when none runs
 * @param language in which the worker would rather speak; null for no wish
 * @param submittedAt null in a draft
 * @param concerned on whose behalf a relative asks; null for oneself
 */
public record Matter(
        UUID worker,
        UUID id,
        UUID caseId,
        String matterNumber,
        String number,
        Service service,
        List<Opponent> opponents,
        String divisionCode,
        Set<Grievance> grievances,
        long claimedInFen,
        Map<LimitationDate, LocalDate> dates,
        @Nullable Long daysLeft,
        Need need,
        boolean urgent,
        @Nullable Instant submittedAt,
        @Nullable PersonName concerned) {

    /** What the worker needs of whoever helps. */
    public record Need(@Nullable String language, boolean signLanguage) {}

    public Matter {
        opponents = List.copyOf(opponents);
        grievances = Set.copyOf(grievances);
        dates = Map.copyOf(dates);
    }

    /** The first one. */
    public OpponentKey opponent() {
        return opponents.get(0).key();
    }

    /** The one it counts under, of several the first in their order; null in a draft without any. */
    public @Nullable Grievance mainGrievance() {
        return grievances.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    public Set<OpponentKey> opponentKeys() {
        return opponents.stream().map(Opponent::key).collect(Collectors.toSet());
    }

    public Set<String> opponentNames() {
        return opponents.stream().map(Opponent::called).collect(Collectors.toSet());
    }

    /** The number alone. */
    @Override
    public String toString() {
        return "Matter[" + number + "]";
    }
}
