package org.gongyou.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyou.household.Figure.Disability;
import org.gongyou.household.Figure.IllnessFigure;
import org.gongyou.household.Figure.Income;
import org.gongyou.household.Figure.Savings;
import org.gongyou.household.Figure.SchoolingFigure;
import org.gongyou.household.Figure.Spent;
import org.gongyou.household.Possession.Dwelling;
import org.gongyou.household.Possession.Sort;
import org.gongyou.household.Possession.Tenure;
import org.gongyou.household.Possession.Vehicle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Lives LIVES = new Lives(Map.of("INCOME", 183, "SPENDING", 365), Map.of("DIAGNOSIS", 365), 365);

    @Test
    void saysWhatRulesLookAt() {
        Picture picture = picture(household(Consents.ALL, TODAY));

        Head self = picture.heads().get(0);
        assertThat(self.age()).isEqualTo(36);
        assertThat(self.netIncomeInFen()).isEqualTo(300_000);
        assertThat(self.grossIncomeInFen())
                .as("where nobody said it, the net one")
                .isEqualTo(300_000);
        assertThat(self.illness()).isEqualTo(Illness.SERIOUS);
        assertThat(self.disabilityGrade()).isEqualTo(2);
        assertThat(picture.heads().get(1).schoolKind()).isEqualTo(SchoolKind.HIGH_FEE_PRIVATE);
        assertThat(picture.means()).isEqualTo(new Means(1, 0, 2, 1, 5_000_000, 70_000));
        assertThat(picture.spending()).isEqualTo(new Spending(900_000, 0, 0, 0, 0));
        assertThat(picture.missing()).as("a child earns nothing").isEmpty();
    }

    @Test
    void aFigureIsGoodOnItsLastDayAndMissingOnTheNext() {
        assertThat(picture(household(Consents.ALL, TODAY.minusDays(183))).missing())
                .isEmpty();

        Picture after = picture(household(Consents.ALL, TODAY.minusDays(184)));

        assertThat(after.missing())
                .containsExactlyInAnyOrder(
                        "/members/0/income",
                        "/dwellings",
                        "/shops",
                        "/hiredHands",
                        "/vehicles",
                        "/savings",
                        "/members/0/illness",
                        "/members/0/disability",
                        "/members/1/schooling");
        assertThat(after.heads().get(0).netIncomeInFen()).isZero();
        assertThat(after.means()).isEqualTo(new Means(0, 0, 0, 0, 0, 0));
    }

    @Test
    void namesWhatWasNotAgreedTo() {
        Picture picture = picture(household(new Consents(true, false, true, true), TODAY));

        assertThat(picture.missing())
                .containsExactlyInAnyOrder(
                        "/members/0/illness", "/members/1/illness", "/spending/illness", "/spending/accident");
        assertThat(picture.spending().illnessYearInFen()).isZero();
    }

    @Test
    void namesWhatNobodySaid() {
        HouseholdRequest nothing =
                new HouseholdRequest(List.of(), null, null, null, null, null, null, null, Consents.ALL);
        Picture picture = picture(HouseholdEntry.withOneself(nothing));

        assertThat(picture.heads()).hasSize(1);
        assertThat(picture.missing())
                .containsExactlyInAnyOrder(
                        "/members/0/bornOn",
                        "/members/0/income",
                        "/dwellings",
                        "/shops",
                        "/hiredHands",
                        "/vehicles",
                        "/savings");
    }

    @Test
    void showsNothingOfAnybodyInItsText() {
        HouseholdRequest household = household(Consents.ALL, TODAY);

        assertThat(household.toString() + household.members() + picture(household) + household.savings())
                .doesNotContain("300000", "SERIOUS", "70000");
    }

    private static Picture picture(HouseholdRequest household) {
        return new PictureMaker(household, LIVES, TODAY)
                .picture(household.members().stream()
                        .map(member -> PictureMaker.Known.NOTHING)
                        .toList());
    }

    private static HouseholdRequest household(Consents consents, LocalDate asOf) {
        return new HouseholdRequest(
                List.of(
                        member(
                                Relation.SELF,
                                LocalDate.of(1990, 11, 22),
                                new Income(300_000, null, asOf, null),
                                new IllnessFigure(Illness.SERIOUS, asOf, null),
                                new Disability(2, asOf, null),
                                null),
                        member(
                                Relation.CHILD,
                                LocalDate.of(2015, 1, 1),
                                null,
                                null,
                                null,
                                new SchoolingFigure(
                                        Schooling.COMPULSORY, SchoolKind.HIGH_FEE_PRIVATE, null, asOf, null))),
                List.of(new Dwelling(Tenure.OWNED, BigDecimal.TEN), new Dwelling(Tenure.RENTED, null)),
                0,
                2,
                List.of(
                        new Vehicle(Sort.CAR, 5_000_000, false),
                        new Vehicle(Sort.TRUCK, 9_000_000, true),
                        new Vehicle(Sort.ELECTRIC_BICYCLE, 300_000, false)),
                asOf,
                new Savings(70_000, asOf, null),
                new SpendingRequest(
                        new Spent(900_000, TODAY.minusDays(400), TODAY.minusDays(300), null), null, null, null, null),
                consents);
    }

    private static MemberRequest member(
            Relation relation,
            LocalDate bornOn,
            @Nullable Income income,
            @Nullable IllnessFigure illness,
            @Nullable Disability disability,
            @Nullable SchoolingFigure schooling) {
        return new MemberRequest(
                null, null, relation, null, bornOn, Work.EMPLOYED, income, illness, disability, schooling);
    }
}
