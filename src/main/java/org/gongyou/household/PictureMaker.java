package org.gongyou.household;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the picture of a household on a day. Pure, but for the lives of figures. */
final class PictureMaker {

    /** Who is younger earns nothing (劳动法 art. 15). */
    private static final int WORKING_AGE = 16;

    static final int GROWN_UP = 18;

    private final HouseholdRequest household;
    private final Lives lives;
    private final LocalDate on;
    private final Set<String> missing = new TreeSet<>();

    /**
     * What is known of a member beside what was said.
     *
     * @param key of the document, empty where none is known
     */
    record Known(String key, @Nullable LocalDate bornOn, boolean elsewhere) {

        static final Known NOTHING = new Known("", null, false);
    }

    PictureMaker(HouseholdRequest household, Lives lives, LocalDate on) {
        this.household = household;
        this.lives = lives;
        this.on = on;
    }

    /** @param known by the place of the member */
    Picture picture(List<Known> known) {
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < household.members().size(); i++) {
            heads.add(head("/members/" + i, household.members().get(i), known.get(i)));
        }
        return new Picture(on, heads, means(), spending(), missing);
    }

    static int age(@Nullable LocalDate bornOn, LocalDate on) {
        return bornOn == null || bornOn.isAfter(on)
                ? 0
                : Period.between(bornOn, on).getYears();
    }

    private Head head(String pointer, MemberRequest member, Known known) {
        LocalDate bornOn = known.bornOn() == null ? member.bornOn() : known.bornOn();
        if (bornOn == null) missing.add(pointer + "/bornOn");
        int age = bornOn == null ? GROWN_UP : age(bornOn, on);
        Work work = member.work() == null ? Work.NONE : member.work();
        boolean earns = age >= WORKING_AGE && work != Work.STUDENT;
        Figure.Income income = good(FigureKind.INCOME, ConsentKind.INCOME, member.income(), pointer + "/income", earns);
        Figure.IllnessFigure illness =
                good(FigureKind.ILLNESS, ConsentKind.HEALTH, member.illness(), pointer + "/illness", false);
        Figure.Disability disability = good(
                FigureKind.DISABILITY, ConsentKind.DISABILITY, member.disability(), pointer + "/disability", false);
        Figure.SchoolingFigure schooling = good(
                FigureKind.SCHOOLING,
                member.isSelf() ? null : ConsentKind.FAMILY,
                member.schooling(),
                pointer + "/schooling",
                false);
        return new Head(
                known.key(),
                member.isSelf(),
                member.relation(),
                age,
                work,
                income == null ? 0 : income.netInFen(),
                income == null ? 0 : income.gross(),
                illness == null ? Illness.NONE : illness.kind(),
                disability == null ? 0 : disability.grade(),
                schooling == null ? Schooling.NONE : schooling.level(),
                schooling == null ? SchoolKind.PUBLIC : schooling.kind(),
                known.elsewhere());
    }

    /** Null unless it was said, may be kept and still counts; what is then missing is named. */
    private <F extends Figure> @Nullable F good(
            FigureKind kind, @Nullable ConsentKind consent, @Nullable F figure, String pointer, boolean needed) {
        if (consent != null && !household.agreed().to(consent)) {
            missing.add(pointer);
            return null;
        }
        if (figure == null) {
            if (needed) missing.add(pointer);
            return null;
        }
        LocalDate asOf = figure.asOf() == null ? on : figure.asOf();
        if (lives.of(kind, asOf).isBefore(on)) {
            missing.add(pointer);
            return null;
        }
        return figure;
    }

    private Means means() {
        LocalDate asOf = household.meansAsOf() == null ? on : household.meansAsOf();
        boolean outlived = lives.of(FigureKind.MEANS, asOf).isBefore(on);
        Map<String, Boolean> said = Map.of(
                "/dwellings", household.dwellings() != null,
                "/shops", household.shops() != null,
                "/hiredHands", household.hiredHands() != null,
                "/vehicles", household.vehicles() != null);
        said.forEach((pointer, known) -> {
            if (!known || outlived) missing.add(pointer);
        });
        Figure.Savings savings = good(FigureKind.SAVINGS, ConsentKind.INCOME, household.savings(), "/savings", true);
        long saved = savings == null ? 0 : savings.amountInFen();
        if (outlived) return new Means(0, 0, 0, 0, 0, saved);
        List<Possession.Vehicle> vehicles = household.vehicles() == null
                ? List.of()
                : household.vehicles().stream()
                        .filter(Possession.Vehicle::counts)
                        .toList();
        return new Means(
                owned(),
                household.shops() == null ? 0 : household.shops(),
                household.hiredHands() == null ? 0 : household.hiredHands(),
                vehicles.size(),
                vehicles.stream().mapToLong(Possession.Vehicle::worthInFen).sum(),
                saved);
    }

    private int owned() {
        return household.dwellings() == null
                ? 0
                : (int) household.dwellings().stream()
                        .filter(dwelling -> dwelling.kind() == Possession.Tenure.OWNED)
                        .count();
    }

    private Spending spending() {
        SpendingRequest spent = household.spent();
        return new Spending(
                paid(spent.illness(), ConsentKind.HEALTH, "illness"),
                paid(spent.schooling(), ConsentKind.FAMILY, "schooling"),
                paid(spent.disability(), ConsentKind.DISABILITY, "disability"),
                paid(spent.accident(), ConsentKind.HEALTH, "accident"),
                paid(spent.necessary(), ConsentKind.INCOME, "necessary"));
    }

    private long paid(Figure.@Nullable Spent spent, ConsentKind consent, String what) {
        Figure.Spent good = good(FigureKind.SPENDING, consent, spent, "/spending/" + what, false);
        return good == null ? 0 : good.amountInFen();
    }

    /** The last day of each figure of a household, by its pointer. */
    static Map<String, LocalDate> lastDays(HouseholdRequest household, Lives lives) {
        Map<String, LocalDate> days = new java.util.TreeMap<>();
        for (int i = 0; i < household.members().size(); i++) {
            MemberRequest member = household.members().get(i);
            String pointer = "/members/" + i;
            put(days, lives, FigureKind.INCOME, member.income(), pointer + "/income");
            put(days, lives, FigureKind.ILLNESS, member.illness(), pointer + "/illness");
            put(days, lives, FigureKind.DISABILITY, member.disability(), pointer + "/disability");
            put(days, lives, FigureKind.SCHOOLING, member.schooling(), pointer + "/schooling");
        }
        LocalDate means = household.meansAsOf();
        if (household.tellsMeans() && means != null) days.put("/meansAsOf", lives.of(FigureKind.MEANS, means));
        put(days, lives, FigureKind.SAVINGS, household.savings(), "/savings");
        SpendingRequest spent = household.spent();
        put(days, lives, FigureKind.SPENDING, spent.illness(), "/spending/illness");
        put(days, lives, FigureKind.SPENDING, spent.schooling(), "/spending/schooling");
        put(days, lives, FigureKind.SPENDING, spent.disability(), "/spending/disability");
        put(days, lives, FigureKind.SPENDING, spent.accident(), "/spending/accident");
        put(days, lives, FigureKind.SPENDING, spent.necessary(), "/spending/necessary");
        return days;
    }

    private static void put(
            Map<String, LocalDate> days, Lives lives, FigureKind kind, @Nullable Figure figure, String pointer) {
        LocalDate asOf = figure == null ? null : figure.asOf();
        if (asOf != null) days.put(pointer, lives.of(kind, asOf));
    }

    /** By the member's id, as the picture has them. */
    static Map<UUID, Integer> places(HouseholdRequest household) {
        Map<UUID, Integer> places = new java.util.HashMap<>();
        for (int i = 0; i < household.members().size(); i++) {
            UUID id = household.members().get(i).id();
            if (id != null) places.put(id, i);
        }
        return places;
    }
}
