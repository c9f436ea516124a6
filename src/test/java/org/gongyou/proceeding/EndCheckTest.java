package org.gongyou.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.legalaid.Service.ARBITRATION;
import static org.gongyou.legalaid.Service.CONSULTATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.legalaid.Service;
import org.junit.jupiter.api.Test;

class EndCheckTest {

    private static final OutcomeRequest AWARDED =
            new OutcomeRequest(OutcomeKind.AWARD, 100_000L, LocalDate.parse("2026-03-10"));
    private static final OutcomeRequest LOST = new OutcomeRequest(OutcomeKind.LOST, 0L, LocalDate.parse("2026-03-10"));

    @Test
    void theAwardAloneIsNoEnd() {
        assertThat(new EndCheck(ARBITRATION, AWARDED, 0).against(CaseEnd.PAID))
                .isEqualTo(ProceedingProblem.MONEY_OUTSTANDING);
        assertThat(new EndCheck(ARBITRATION, AWARDED, 99_999).against(CaseEnd.DONE))
                .isEqualTo(ProceedingProblem.MONEY_OUTSTANDING);
        assertThat(new EndCheck(ARBITRATION, null, 0).against(CaseEnd.PAID))
                .isEqualTo(ProceedingProblem.OUTCOME_MISSING);
        assertThat(new EndCheck(ARBITRATION, null, 0).against(CaseEnd.DONE))
                .isEqualTo(ProceedingProblem.OUTCOME_MISSING);
    }

    @Test
    void moneyOrAStatedEndIs() {
        assertThat(new EndCheck(ARBITRATION, AWARDED, 100_000).against(CaseEnd.PAID))
                .isNull();
        assertThat(new EndCheck(ARBITRATION, AWARDED, 10).against(CaseEnd.NOTHING_TO_ENFORCE))
                .isNull();
        assertThat(new EndCheck(ARBITRATION, LOST, 0).against(CaseEnd.LOST)).isNull();
        assertThat(new EndCheck(ARBITRATION, AWARDED, 0).against(CaseEnd.LOST)).isEqualTo(ProceedingProblem.NOT_LOST);
        assertThat(new EndCheck(CONSULTATION, null, 0).against(CaseEnd.DONE)).isNull();
        assertThat(new EndCheck(ARBITRATION, null, 0).against(CaseEnd.GOES_ON)).isNull();
    }

    @Test
    void aClosingFileHasEveryPaperTheCityWants() {
        ClosingChecklist checklist =
                new ClosingChecklist(Map.of("ARBITRATION", "AWARD, CLOSING_REPORT,PROOF_OF_PAYMENT"));

        assertThat(checklist.missing("ARBITRATION", Set.of(ClosingPaper.AWARD), CaseEnd.PAID))
                .containsExactly(ClosingPaper.CLOSING_REPORT, ClosingPaper.PROOF_OF_PAYMENT);
        assertThat(checklist.missing("ARBITRATION", Set.of(ClosingPaper.AWARD), CaseEnd.NOTHING_TO_ENFORCE))
                .containsExactly(ClosingPaper.CLOSING_REPORT);
        assertThat(checklist.needed("UNHEARD_OF")).containsExactly(ClosingPaper.CLOSING_REPORT);
    }

    @Test
    void theNearestUnionsLatestTableCounts() {
        UUID district = UUID.randomUUID();
        UUID city = UUID.randomUUID();
        List<FeeView> table = List.of(
                fee(city, Stage.ARBITRATION, "2026-01-01", 80_000),
                fee(city, Stage.FIRST_INSTANCE, "2026-01-01", 90_000),
                fee(district, Stage.ARBITRATION, "2026-01-01", 100_000),
                fee(district, Stage.ARBITRATION, "2026-03-01", 120_000),
                fee(district, Stage.ARBITRATION, "2026-09-01", 150_000),
                fee(UUID.randomUUID(), Stage.ARBITRATION, "2026-03-02", 999_999));

        Tariff tariff = new Tariff(table, List.of(district, city), ARBITRATION, LocalDate.parse("2026-03-10"));

        assertThat(tariff.of(Set.of(Stage.FIRST_INSTANCE, Stage.ARBITRATION, Stage.ENFORCEMENT)))
                .containsExactly(
                        new Tariff.Line(Stage.ARBITRATION, 120_000), new Tariff.Line(Stage.FIRST_INSTANCE, 90_000));
    }

    private static FeeView fee(UUID union, Stage stage, String from, long amount) {
        return new FeeView(union, Service.ARBITRATION, stage, LocalDate.parse(from), amount, "演示");
    }
}
