package org.gongyou.warmth;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier;
import org.gongyou.payment.Cashier.Purse;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.payment.Payments;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.Kin;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.gongyou.warmth.WarmthOffice.Helped;
import org.junit.jupiter.api.Test;

/** Nobody sends money to a relative, be it only the own household that names them. */
@QuarkusTest
class WarmthRelativesTest extends ApiTest {

    @Inject
    WarmthOffice office;

    @Inject
    Payments payments;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Test
    void aRelativeReleasesNothing() {
        String number = IdentityNumbers.next();
        Person worker = SignIn.known(SignIn.somebody(), number);
        Helped helped = office.known(worker.id(), tokens.of(worker.id(), Role.WORKER));
        Person sister = Kin.siblingOf(number);
        Purse purse = office.programme(1_000_000);
        String list = office.list(purse, "2027-SISTER");
        office.bringIn(list, false, "会员号,金额,户名,开户行,账号\n" + helped.number() + ",1500,测试工友,演示银行道里支行," + Cashier.ACCOUNT)
                .then()
                .statusCode(200);
        office.approve(office.approver(), list).then().statusCode(200);
        await().untilAsserted(() -> given().auth()
                .oauth2(helped.token())
                .get("/v1/me/warmth")
                .then()
                .body("items[0].state", equalTo("RESERVED")));
        city.appoint(sister.id(), TestCity.DAOLI, OfficerFunction.HANDLE_PAYMENTS);

        Cashier.release(
                        Cashier.as(tokens.of(sister.id(), Role.OFFICER)),
                        Cashier.PAYMENTS + "/" + payment(purse, helped))
                .then()
                .statusCode(403)
                .body("code", equalTo("payment.own-matter"));
    }

    private UUID payment(Purse purse, Helped who) {
        List<PaymentStanding> found =
                Transactions.run(() -> payments.of("warmth:" + purse.programme() + ":2027-SISTER:" + who.worker()));
        return found.get(0).id();
    }
}
