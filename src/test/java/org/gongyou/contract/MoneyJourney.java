package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.coverclaim.ClaimCounter;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;

/** What is claimed and paid, once. */
@ApplicationScoped
class MoneyJourney implements Journey {

    private final ClaimCounter claims;
    private final Cashier cashier;

    MoneyJourney(ClaimCounter claims, Cashier cashier) {
        this.claims = claims;
        this.cashier = cashier;
    }

    /** Claims and takes it back; claims, is not paid for a wrong account, mends it and is paid; an heir claims. */
    @Override
    public void walk() {
        Human human = claims.insured();
        String withdrawn = claims.submitted(human, 30, 10).path("id");
        human.calls()
                .post(ClaimCounter.CLAIMS + "/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        claims.returnedAndMended(human);
        claims.refusedByTheSecond(claims.insured());
        claims.afterDeath();
        cashier.first().get(Cashier.PAYMENTS).then().statusCode(200);
        cashier.first().get(Cashier.BATCHES).then().statusCode(200);
        cashier.first().get(Cashier.BUDGETS).then().statusCode(200);
    }
}
