package org.gongyou.contract;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.Map;
import org.gongyou.membership.Applicant;
import org.gongyou.support.ProviderStates;
import org.gongyou.support.TestCity;

/** What must be the case before requests of the screen {@code card}. */
@Singleton
class CardStates implements ProviderStates {

    private final TestCity city;

    CardStates(TestCity city) {
        this.city = city;
    }

    @State("a member who has lost the card")
    public Map<String, Object> lost() {
        Applicant member = Members.one(city);
        member.post("/v1/me/card/loss", "").then().statusCode(200);
        return Map.of("accessToken", member.person().accessToken());
    }
}
