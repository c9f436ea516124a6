package org.gongyou.contract;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.Map;
import org.gongyou.lawyer.LawyerOffice.Advocate;
import org.gongyou.legalaid.Service;
import org.gongyou.representation.AidDesk;
import org.gongyou.representation.AidDesk.District;
import org.gongyou.representation.AidDesk.Request;
import org.gongyou.support.ProviderStates;

/** What must be the case before requests of the screens {@code lawyer-offers} and {@code proceedings}. */
@Singleton
public class AidStates implements ProviderStates {

    private final AidDesk desk;

    AidStates(AidDesk desk) {
        this.desk = desk;
    }

    @State("a lawyer who is asked to take a case")
    public Map<String, Object> asked() {
        District district = desk.district();
        Advocate lawyer = desk.advocate(district, "演示约定律师事务所", 5, "WAGES");
        Request request = desk.waiting(district, "演示约定有限公司");
        desk.ask();
        return Map.of("accessToken", lawyer.token(), "offerId", AidDesk.offer(lawyer, request));
    }

    @State("a worker whose lawyer has applied for arbitration")
    public Map<String, Object> running() {
        District district = desk.district();
        Advocate lawyer = desk.advocate(district, "演示约定律师事务所", 5, "WAGES");
        Request request = desk.running(district, lawyer, "演示约定有限公司", Service.ARBITRATION);
        lawyer.calls()
                .body(Map.of("on", "2026-03-06"))
                .put("/lawyer/v1/cases/" + request.number() + "/proceedings/ARBITRATION_FILED")
                .then()
                .statusCode(200);
        return Map.of("accessToken", request.token(), "requestId", request.id().toString());
    }

    @State("a worker who knows the id of somebody else's case")
    public Map<String, Object> prying() {
        District district = desk.district();
        Request request = desk.waiting(district, "演示约定有限公司");
        Request own = desk.waiting(district, "演示约定有限公司");
        return Map.of("accessToken", own.token(), "requestId", request.id().toString());
    }
}
