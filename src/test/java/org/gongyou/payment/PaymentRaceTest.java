package org.gongyou.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.payment.Cashier.Purse;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Test;

/** Never beyond the budget, never beyond a cap, never twice for the same thing: whatever happens at once. */
@QuarkusTest
class PaymentRaceTest extends ApiTest {

    @Inject
    Cashier cashier;

    @Test
    void aHundredReservationsAgainstABudgetForThirtyAreThirty() {
        Purse purse = cashier.purse(30 * 500);

        List<Boolean> reserved = Race.of(100, number -> cashier.tries(cashier.order(purse, Cashier.purpose(), 500)));

        assertThat(reserved).filteredOn(done -> done).hasSize(30);
        assertThat(cashier.balance(purse, LedgerAccount.AVAILABLE)).isZero();
        assertThat(cashier.balance(purse, LedgerAccount.RESERVED)).isEqualTo(30 * 500);
    }

    @Test
    void onePurposeIsPaidOnceFromWhicheverBudget() {
        List<Purse> purses = List.of(cashier.purse(10_000), cashier.purse(10_000));
        String purpose = Cashier.purpose();

        List<Boolean> reserved =
                Race.of(20, number -> cashier.tries(cashier.order(purses.get(number % 2), purpose, 500)));

        assertThat(reserved).filteredOn(done -> done).hasSize(1);
    }

    @Test
    void aCapHoldsAcrossBudgets() {
        List<Purse> purses = List.of(cashier.purse(100_000), cashier.purse(100_000));
        Cap year = new Cap("year:" + UUID.randomUUID(), 1000);
        Cap household = new Cap("household:" + UUID.randomUUID(), 1300);

        List<Boolean> reserved = Race.of(
                24,
                number ->
                        cashier.tries(cashier.order(purses.get(number % 2), Cashier.purpose(), 300, household, year)));

        assertThat(reserved).filteredOn(done -> done).hasSize(3);
        assertThat(purses.stream()
                        .mapToLong(purse -> cashier.balance(purse, LedgerAccount.RESERVED))
                        .sum())
                .isEqualTo(900);
    }

    @Test
    void batchesMadeAtOnceShareNoPayment() {
        Purse purse = cashier.purse(100_000);
        UUID[] ids = IntStream.range(0, 5)
                .mapToObj(
                        number -> cashier.reserve(purse, Cashier.purpose(), 300).id())
                .toArray(UUID[]::new);
        for (UUID id : ids) cashier.release(id).then().statusCode(200);

        List<Integer> made = Race.of(8, number -> cashier.batch(purse, ids).statusCode());

        assertThat(made)
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .containsOnly(422);
    }

    @Test
    void anAnswerThatComesManyTimesAtOncePaysOnce() {
        Purse purse = cashier.purse(100_000);
        UUID one = cashier.reserve(purse, Cashier.purpose(), 300).id();
        UUID two = cashier.reserve(purse, Cashier.purpose(), 400).id();
        String batch = cashier.sent(purse, one, two);
        String table = "reference,result\n" + cashier.reference(batch, one) + ",PAID\n" + cashier.reference(batch, two)
                + ",RETURNED";

        List<Integer> answers =
                Race.of(10, number -> cashier.answer(batch, table).statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(cashier.balance(purse, LedgerAccount.PAID)).isEqualTo(300);
        assertThat(cashier.balance(purse, LedgerAccount.RESERVED)).isEqualTo(400);
        assertThat(cashier.balance(purse, LedgerAccount.SENT)).isZero();
    }

    @Test
    void severalCapsOfOneOrderAreCountedInOneOrderWhoeverNamesThemFirst() {
        Purse purse = cashier.purse(100_000);
        String room = UUID.randomUUID().toString();
        Cap person = new Cap("person:" + room, 1000);
        Cap household = new Cap("household:" + room, 1500);
        Cap group = new Cap("group:" + room, 700);

        List<Boolean> reserved = Race.of(
                30,
                number -> cashier.tries(
                        number % 2 == 0
                                ? cashier.order(purse, Cashier.purpose(), 100, person, household, group)
                                : cashier.order(purse, Cashier.purpose(), 100, group, household, person)));

        assertThat(reserved).filteredOn(done -> done).hasSize(7);
        assertThat(cashier.balance(purse, LedgerAccount.RESERVED)).isEqualTo(700);
    }
}
