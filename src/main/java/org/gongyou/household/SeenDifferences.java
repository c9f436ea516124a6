package org.gongyou.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.household.FinanceCheck.Difference;
import org.gongyou.household.SeenFigures.SeenIncome;
import org.jspecify.annotations.Nullable;

/** What officers found at a home, in the place of what the worker says and against it. Pure. */
final class SeenDifferences {

    private SeenDifferences() {}

    /** With their figures where they have looked. */
    static HouseholdRequest found(HouseholdRequest said, SeenFigures seen, LocalDate visited) {
        Map<UUID, Figure.Income> incomes = new HashMap<>();
        for (SeenIncome one : seen.incomes()) incomes.put(one.memberId(), one.income());
        List<MemberRequest> members = said.members().stream()
                .map(member -> member.with(
                        incomes.getOrDefault(HouseholdEntry.idOf(member), member.income()),
                        member.illness(),
                        member.disability(),
                        member.schooling()))
                .toList();
        return new HouseholdRequest(
                members,
                seen.dwellings() == null ? said.dwellings() : seen.dwellings(),
                said.shops(),
                said.hiredHands(),
                said.vehicles(),
                said.meansAsOf() == null && seen.dwellings() != null ? visited : said.meansAsOf(),
                seen.savings() == null ? said.savings() : seen.savings(),
                spending(said.spent(), seen.spent()),
                said.consents());
    }

    private static SpendingRequest spending(SpendingRequest said, SpendingRequest seen) {
        return new SpendingRequest(
                seen.illness() == null ? said.illness() : seen.illness(),
                seen.schooling() == null ? said.schooling() : seen.schooling(),
                seen.disability() == null ? said.disability() : seen.disability(),
                seen.accident() == null ? said.accident() : seen.accident(),
                seen.necessary() == null ? said.necessary() : seen.necessary());
    }

    static List<Difference> between(HouseholdRequest said, SeenFigures seen) {
        List<Difference> all = new ArrayList<>();
        Map<UUID, Integer> places = PictureMaker.places(said);
        for (SeenIncome one : seen.incomes()) {
            Integer place = places.get(one.memberId());
            if (place == null) continue;
            Figure.Income income = said.members().get(place).income();
            differ(
                    all,
                    "/members/" + place + "/income",
                    income == null ? 0 : income.netInFen(),
                    one.income().netInFen());
        }
        if (seen.dwellings() != null) differ(all, "/dwellings", owned(said.dwellings()), owned(seen.dwellings()));
        Figure.Savings savings = said.savings();
        if (seen.savings() != null)
            differ(
                    all,
                    "/savings",
                    savings == null ? 0 : savings.amountInFen(),
                    seen.savings().amountInFen());
        differ(all, "illness", said, seen, SpendingRequest::illness);
        differ(all, "schooling", said, seen, SpendingRequest::schooling);
        differ(all, "disability", said, seen, SpendingRequest::disability);
        differ(all, "accident", said, seen, SpendingRequest::accident);
        differ(all, "necessary", said, seen, SpendingRequest::necessary);
        return all;
    }

    private static long owned(@Nullable List<Possession.Dwelling> dwellings) {
        return dwellings == null
                ? 0
                : dwellings.stream()
                        .filter(dwelling -> dwelling.kind() == Possession.Tenure.OWNED)
                        .count();
    }

    private static void differ(
            List<Difference> all,
            String what,
            HouseholdRequest said,
            SeenFigures seen,
            Function<SpendingRequest, Figure.@Nullable Spent> of) {
        Figure.Spent found = of.apply(seen.spent());
        Figure.Spent before = of.apply(said.spent());
        if (found != null)
            differ(all, "/spending/" + what, before == null ? 0 : before.amountInFen(), found.amountInFen());
    }

    private static void differ(List<Difference> all, String pointer, long said, long found) {
        if (found != said) all.add(new Difference(pointer, said, found));
    }
}
