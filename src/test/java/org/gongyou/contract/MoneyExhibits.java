package org.gongyou.contract;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.coverclaim.ClaimCounter;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;
import org.gongyou.support.SignIn.Person;

/** What there is to read of claims and money. */
@ApplicationScoped
class MoneyExhibits implements RoomExhibits {

    private final ClaimCounter claims;
    private final Cashier cashier;

    MoneyExhibits(ClaimCounter claims, Cashier cashier) {
        this.claims = claims;
        this.cashier = cashier;
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        Human human = claims.insured();
        String claim = claims.paid(human);
        UUID payment = claims.payments(claim).get(0);
        String officer = cashier.firstToken();
        String budget = Cashier.BUDGETS + "/" + claims.purse().budget();
        String batch = Cashier.BATCHES + "/" + batchOf(payment);
        reads.put(ClaimCounter.CLAIMS + "/{id}", new Read(ClaimCounter.CLAIMS + "/" + claim, human.token()));
        String number = ClaimCounter.get(human, claim).path("number");
        reads.put(ClaimCounter.OFFICE + "{number}", new Read(ClaimCounter.OFFICE + number, claims.reviewerToken()));
        for (String path : List.of(Cashier.BUDGETS, Cashier.PAYMENTS, Cashier.BATCHES)) {
            reads.put(path, new Read(path, officer));
        }
        reads.put(Cashier.BUDGETS + "/{id}", new Read(budget, officer));
        reads.put(Cashier.BUDGETS + "/{id}/entries", new Read(budget + "/entries", officer));
        reads.put(Cashier.PAYMENTS + "/{id}", new Read(Cashier.PAYMENTS + "/" + payment, officer));
        reads.put(Cashier.BATCHES + "/{id}", new Read(batch, officer));
        reads.put(Cashier.BATCHES + "/{id}/file", new Read(batch + "/file", officer));
    }

    private String batchOf(UUID payment) {
        return cashier.first().get(Cashier.PAYMENTS + "/" + payment).path("batchId");
    }

    /** By the path before the id: a claim of the owner's, and money of Daoli. */
    @Override
    public Map<String, String> ids(Person owner) {
        Human human = claims.insured();
        String paid = claims.paid(human);
        UUID payment = claims.payments(paid).get(0);
        Human claiming = new Human(owner.id(), owner.accessToken(), owner.phone(), "", "演示工人");
        claims.insure(claiming);
        Response claim = claims.submitted(claiming, 20, 10);
        return Map.of(
                "cover-claims", claim.path("id"),
                "claim-reviews", claim.path("number"),
                "payees", "0",
                "budgets", claims.purse().budget().toString(),
                "fundings", UUID.randomUUID().toString(),
                "payments", payment.toString(),
                "payment-batches", batchOf(payment));
    }
}
