package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gongyou.lawyer.LawyerOffice;
import org.gongyou.lawyer.LawyerOffice.Advocate;
import org.gongyou.legalaid.Service;
import org.gongyou.proceeding.ClosingDesk;
import org.gongyou.representation.AidDesk;
import org.gongyou.representation.AidDesk.District;
import org.gongyou.representation.AidDesk.Request;

/** What lawyers do, once. */
@ApplicationScoped
class AidJourney implements Journey {

    private final AidDesk desk;
    private final ClosingDesk closing;

    AidJourney(AidDesk desk, ClosingDesk closing) {
        this.desk = desk;
        this.closing = closing;
    }

    /** One hands a case over, the next brings it to an end. */
    @Override
    public void walk() {
        District district = desk.district();
        Advocate first = desk.advocate(district, "演示行程律师事务所", 5, "WAGES");
        LawyerOffice.engage(first, "演示行程单位").then().statusCode(201);
        Request request = desk.running(district, first, "演示行程有限公司", Service.ARBITRATION);
        String path = "/lawyer/v1/cases/" + request.number();
        first.calls()
                .body(Map.of("reason", "因病不能继续"))
                .post(path + "/hand-over")
                .then()
                .statusCode(200);
        Advocate next = desk.advocate(district, "", 5);
        desk.ask();
        AidDesk.accept(next, request).then().statusCode(200);
        next.calls()
                .body(Map.of("on", "2026-03-06"))
                .put(path + "/proceedings/ARBITRATION_FILED")
                .then()
                .statusCode(200);
        closing.settled(next, request);
        closing.check(district, request);
    }
}
