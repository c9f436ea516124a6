package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.household.Homes;
import org.gongyou.household.Homes.Human;
import org.gongyou.support.SignIn.Person;

/** What there is to read of households. */
@ApplicationScoped
class HouseholdExhibits implements RoomExhibits {

    private static final String CHECKS = "/officer/v1/finance-checks";

    private final Homes homes;

    HouseholdExhibits(Homes homes) {
        this.homes = homes;
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        Human human = homes.human();
        homes.say(human, homes.household()).then().statusCode(200);
        homes.keep(human, "IDENTITY_CARDS", homes.today()).then().statusCode(201);
        String member = homes.ask(human).path("items[0].memberId");
        String request = homes.sign(human);
        for (String path : List.of(Homes.HOUSEHOLD, Homes.PAPERS, Homes.AUTHORITIES, Homes.REQUESTS)) {
            reads.put(path, new Read(path, human.token()));
        }
        reads.put(
                Homes.AUTHORITIES + "/{memberId}/text",
                new Read(Homes.AUTHORITIES + "/" + member + "/text", human.token()));
        reads.put(Homes.REQUESTS + "/{id}/text", new Read(Homes.REQUESTS + "/" + request + "/text", human.token()));
        reads.put("/v1/texts/household-consents", new Read("/v1/texts/household-consents", ""));
        String officer = homes.officer();
        reads.put(CHECKS + "/file", new Read(CHECKS + "/file", officer));
        reads.put(CHECKS + "/{number}", new Read(CHECKS + "/" + homes.checked(human), officer));
    }

    @Override
    public Map<String, String> ids(Person owner) {
        Human human = new Human(owner.id(), owner.accessToken(), "", "");
        homes.say(human, homes.household()).then().statusCode(200);
        String member = homes.ask(human).path("items[0].memberId");
        String request = human.get(Homes.REQUESTS).path("items[0].id");
        return Map.of(
                "authorities",
                member,
                "authority-requests",
                request,
                "consents",
                "health",
                "finance-checks",
                homes.checked(human));
    }
}
