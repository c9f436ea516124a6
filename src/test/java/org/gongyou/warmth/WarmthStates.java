package org.gongyou.warmth;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.Map;
import org.gongyou.support.ProviderStates;
import org.gongyou.warmth.WarmthOffice.Approved;

/** What must be the case before requests of the screen {@code warmth}. */
@Singleton
public class WarmthStates implements ProviderStates {

    private final WarmthOffice office;

    WarmthStates(WarmthOffice office) {
        this.office = office;
    }

    @State("a member whom the union helps in cash")
    public Map<String, Object> helped() {
        Approved approved = office.approvedInCash(office.somebody());
        return Map.of("accessToken", approved.helped().token());
    }
}
