package org.gongyou.evidence;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.Map;
import org.gongyou.evidence.Showcase.Plaintiff;
import org.gongyou.support.ProviderStates;

/** What must be the case before requests of the screen {@code evidence}. */
@Singleton
public class EvidenceStates implements ProviderStates {

    private final Showcase showcase;

    EvidenceStates(Showcase showcase) {
        this.showcase = showcase;
    }

    @State("somebody with a request and an uploaded payslip")
    public Map<String, Object> uploaded() {
        Plaintiff worker = showcase.plaintiff();
        return of(worker.token(), worker, worker.upload(Specimens.picture("png")));
    }

    @State("somebody with a payslip in the locker")
    public Map<String, Object> filled() {
        Plaintiff worker = showcase.plaintiff();
        String file = worker.upload(Specimens.picture("png"));
        worker.add(Map.of("fileId", file, "caption", "一月工资条", "kind", "PAYSLIP"))
                .then()
                .statusCode(201);
        return of(worker.token(), worker, file);
    }

    @State("somebody who knows the id of somebody else's request")
    public Map<String, Object> prying() {
        return of(showcase.plaintiff().token(), showcase.plaintiff(), "");
    }

    private static Map<String, Object> of(String token, Plaintiff worker, String file) {
        return Map.of("accessToken", token, "requestId", worker.caseId().toString(), "fileId", file);
    }
}
