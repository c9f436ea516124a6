package org.gongyou.household;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.Map;
import org.gongyou.household.Homes.Human;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.ProviderStates;

/** What must be the case before requests of the screen {@code household}. */
@Singleton
public class HouseholdStates implements ProviderStates {

    private final Homes homes;

    HouseholdStates(Homes homes) {
        this.homes = homes;
    }

    @State("somebody who has said who they are, and nothing of the household")
    public Map<String, Object> known() {
        return of(homes.human());
    }

    @State("somebody with a household of three")
    public Map<String, Object> family() {
        Human human = homes.human();
        homes.say(human, homes.family(homes.human("演示配偶", IdentityNumbers.next())));
        return of(human);
    }

    @State("somebody whose authority is asked for")
    public Map<String, Object> asked() {
        Human human = homes.human("演示工友", IdentityNumbers.next());
        homes.say(human, homes.household());
        homes.ask(human);
        return of(human);
    }

    private static Map<String, Object> of(Human human) {
        return Map.of("accessToken", human.token());
    }
}
