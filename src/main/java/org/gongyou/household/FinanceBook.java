package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.household.FinanceCheck.Difference;
import org.jspecify.annotations.Nullable;

/** Checks as they are read: what was asked, what came back, and where it differs from what the worker said. */
@ApplicationScoped
class FinanceBook {

    private final FinanceStore store;
    private final HouseholdStore households;
    private final HouseholdText text;

    FinanceBook(FinanceStore store, HouseholdStore households, HouseholdText text) {
        this.store = store;
        this.households = households;
        this.text = text;
    }

    Uni<@Nullable FinanceCheck> of(UUID worker, UUID caseId) {
        return store.ofCase(worker, caseId)
                .chain(found -> found.isEmpty() ? Uni.createFrom().nullItem() : of(found.get(0)));
    }

    Uni<FinanceCheck> of(AskedCheck check) {
        return store.lines(check)
                .map(lines -> lines.stream()
                        .map(this::person)
                        .filter(Objects::nonNull)
                        .toList())
                .chain(persons -> households
                        .find(check.worker())
                        .map(kept -> new FinanceCheck(
                                check.id(),
                                check.caseId(),
                                check.state(),
                                check.askedAt(),
                                check.answeredAt(),
                                persons,
                                kept == null ? List.of() : differences(kept.household(), persons))));
    }

    private FinanceCheck.@Nullable Person person(FinanceLine line) {
        if (line.person() == null) return null;
        AskedPerson asked = text.open(line.person(), AskedPerson.class);
        CivilAffairs.Finding found =
                line.finding() == null ? null : text.open(line.finding(), CivilAffairs.Finding.class);
        return new FinanceCheck.Person(
                line.reference(),
                asked.memberId(),
                asked.masked(),
                asked.relation(),
                found == null ? null : found.known(),
                found == null ? null : found.netIncomeInFen(),
                found == null ? null : found.grossIncomeInFen(),
                found == null ? null : found.savingsInFen(),
                found == null ? null : found.dwellings(),
                found == null ? null : found.shops(),
                found == null ? null : found.vehicles(),
                found == null ? null : found.note());
    }

    /** Income is each one's own; what the household has is of all together. Pure. */
    static List<Difference> differences(HouseholdRequest household, List<FinanceCheck.Person> persons) {
        List<Difference> all = new ArrayList<>();
        Map<UUID, Integer> places = PictureMaker.places(household);
        for (FinanceCheck.Person person : persons) {
            Integer place = places.get(person.memberId());
            if (place == null || person.netIncomeInFen() == null) continue;
            Figure.Income said = household.members().get(place).income();
            differ(all, "/members/" + place + "/income", said == null ? 0 : said.netInFen(), person.netIncomeInFen());
        }
        Figure.Savings savings = household.savings();
        differ(
                all,
                "/savings",
                savings == null ? 0 : savings.amountInFen(),
                sum(persons, FinanceCheck.Person::savingsInFen));
        differ(all, "/dwellings", owned(household), sum(persons, person -> wide(person.dwellings())));
        differ(
                all,
                "/shops",
                household.shops() == null ? 0 : household.shops(),
                sum(persons, person -> wide(person.shops())));
        differ(
                all,
                "/vehicles",
                household.vehicles() == null ? 0 : household.vehicles().size(),
                sum(persons, person -> wide(person.vehicles())));
        return all;
    }

    private static long owned(HouseholdRequest household) {
        return household.dwellings() == null
                ? 0
                : household.dwellings().stream()
                        .filter(dwelling -> dwelling.kind() == Possession.Tenure.OWNED)
                        .count();
    }

    private static @Nullable Long wide(@Nullable Integer number) {
        return number == null ? null : Long.valueOf(number);
    }

    /** Null when nobody knows it of anybody. */
    private static @Nullable Long sum(
            List<FinanceCheck.Person> persons, Function<FinanceCheck.Person, @Nullable Long> of) {
        List<Long> known = new ArrayList<>();
        for (FinanceCheck.Person person : persons) {
            Long one = of.apply(person);
            if (one != null) known.add(one);
        }
        return known.isEmpty()
                ? null
                : known.stream().mapToLong(Long::longValue).sum();
    }

    private static void differ(List<Difference> all, String pointer, long said, @Nullable Long found) {
        if (found != null && found != said) all.add(new Difference(pointer, said, found));
    }
}
