package org.gongyou.contract;

import static org.gongyou.relief.ReliefCounter.DESK;
import static org.gongyou.relief.ReliefCounter.MINE;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;
import org.gongyou.relief.ReliefCounter;
import org.gongyou.support.SignIn.Person;

/** What there is to read of applications for relief. */
@ApplicationScoped
class ReliefExhibits implements RoomExhibits {

    private final ReliefCounter counter;

    ReliefExhibits(ReliefCounter counter) {
        this.counter = counter;
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        Human human = counter.inNeed();
        Response submitted = counter.submitted(human, counter.noticed());
        String path = MINE + "/" + submitted.path("id");
        reads.put(MINE, new Read(MINE, human.token()));
        reads.put(MINE + "/{id}", new Read(path, human.token()));
        reads.put(MINE + "/{id}/notice-preview", new Read(path + "/notice-preview", human.token()));
        reads.put(DESK + "{number}", new Read(DESK + submitted.path("number"), counter.reviewer()));
        reads.put(
                DESK + "{number}/visitors",
                new Read(DESK + submitted.path("number") + "/visitors", counter.reviewer()));
    }

    /** A draft of the owner's, and a case of the unit in Daoli. */
    @Override
    public Map<String, String> ids(Person owner) {
        String draft = Cashier.as(owner.accessToken())
                .body(Map.of("programmeCode", counter.noticed().code()))
                .post(MINE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String number = counter.submitted(counter.inNeed(), counter.plain()).path("number");
        String any = UUID.randomUUID().toString();
        return Map.of(
                "relief-applications",
                draft,
                "relief-reviews",
                number,
                "visits",
                any,
                "relief-reviews/{number}/authorities",
                any);
    }
}
