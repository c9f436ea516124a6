package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.household.Homes;
import org.gongyou.household.Homes.Human;

/** What people do about their household, once. */
@ApplicationScoped
class HouseholdJourney implements Journey {

    private final Homes homes;

    HouseholdJourney(Homes homes) {
        this.homes = homes;
    }

    /** Says it, shows papers, gives authorities and takes one back; the civil affairs are asked and answer. */
    @Override
    public void walk() {
        Human human = homes.human();
        Human spouse = homes.human();
        homes.say(human, homes.family(spouse)).then().statusCode(200);
        String paper = homes.keep(human, "DIAGNOSIS", homes.today()).path("id");
        human.calls().delete(Homes.PAPERS + "/" + paper).then().statusCode(204);
        homes.ask(human).then().statusCode(200);
        homes.sign(human);
        String request = homes.sign(spouse);
        homes.freeze(human);
        homes.answer(homes.checked(human));
        homes.checked(human);
        homes.revoke(spouse, request).then().statusCode(200);
        human.calls().delete(Homes.HOUSEHOLD + "/consents/family").then().statusCode(200);
    }
}
