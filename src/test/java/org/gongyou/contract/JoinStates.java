package org.gongyou.contract;

import static io.restassured.RestAssured.given;

import au.com.dius.pact.provider.junitsupport.State;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gongyou.membership.Applicant;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.ProviderStates;
import org.gongyou.support.SignIn;
import org.gongyou.support.TestCity;

/** What must be the case before requests of the screen {@code join}. */
@Singleton
class JoinStates implements ProviderStates {

    private final TestCity city;

    JoinStates(TestCity city) {
        this.city = city;
    }

    @State("a worker who has not said who they are")
    public Map<String, Object> stranger() {
        return of(Applicant.somebody(), Map.of("identityNumber", IdentityNumbers.next()));
    }

    @State("a worker whose identity another account has")
    public Map<String, Object> rival() {
        String number = IdentityNumbers.next();
        SignIn.known(SignIn.somebody(), number);
        return of(Applicant.somebody(), Map.of("identityNumber", number));
    }

    @State("a worker who has said who they are")
    public Map<String, Object> known() {
        return of(Applicant.known(), Map.of());
    }

    @State("a worker with a draft of an application")
    public Map<String, Object> draft() {
        return begun(Applicant.known());
    }

    @State("a worker with a draft who has not said who they are")
    public Map<String, Object> strangersDraft() {
        return begun(Applicant.somebody());
    }

    @State("a worker who knows the id of another worker's application")
    public Map<String, Object> prying() {
        city.founded();
        String id = Applicant.known().begin(Applicant.COURIER).path("id");
        return of(Applicant.known(), Map.of("applicationId", id));
    }

    @State("a worker whose application was submitted")
    public Map<String, Object> submitted() {
        return submitted(UUID.randomUUID().toString());
    }

    @State("a worker whose submission was not answered")
    public Map<String, Object> unanswered() {
        return submitted(UUID.randomUUID().toString());
    }

    @State("a member")
    public Map<String, Object> member() {
        return of(Members.one(city), Map.of());
    }

    private Map<String, Object> begun(Applicant applicant) {
        city.founded();
        Response draft = applicant.begin(Applicant.COURIER);
        draft.then().statusCode(201);
        return of(applicant, Map.of("applicationId", draft.path("id"), "etag", draft.header("ETag")));
    }

    private Map<String, Object> submitted(String key) {
        city.founded();
        Applicant applicant = Applicant.known();
        String id = applicant.begin(Applicant.COURIER).path("id");
        Response sent = applicant.submit(id, key);
        sent.then().statusCode(200);
        return of(
                applicant,
                Map.of(
                        "applicationId",
                        id,
                        "etag",
                        sent.header("ETag"),
                        "key",
                        key,
                        "caseNumber",
                        sent.<String>path("number")));
    }

    private Map<String, Object> of(Applicant applicant, Map<String, Object> more) {
        city.founded();
        Map<String, Object> state = new HashMap<>(more);
        state.put("accessToken", applicant.person().accessToken());
        state.put("charterVersion", given().get("/v1/texts/charter").path("version"));
        state.put("consentVersion", given().get("/v1/texts/identity-consent").path("version"));
        return state;
    }
}
