package org.gongyou.contract;

import au.com.dius.pact.provider.junitsupport.State;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyou.station.StationLine;
import org.gongyou.station.StationOffice;
import org.gongyou.support.ProviderStates;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;

/** What must be the case before requests of the screen {@code station-keeper}. */
@Singleton
class KeeperStates implements ProviderStates {

    private static final String MINE = "/v1/me/stations";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final StationOffice office;

    KeeperStates(StationOffice office) {
        this.office = office;
    }

    @State("a keeper of a station")
    public Map<String, Object> keeper() {
        Person keeper = SignIn.somebody();
        return of(keeper, keptBy(keeper));
    }

    @State("a keeper of a station that is closed today")
    public Map<String, Object> closed() {
        Person keeper = SignIn.somebody();
        String id = keptBy(keeper);
        keeper.calls()
                .header("If-Match", seen(keeper, "/" + id))
                .body(Map.of("reason", "停水"))
                .put(MINE + "/" + id + "/closures/" + today())
                .then()
                .statusCode(200);
        return of(keeper, id);
    }

    @State("a worker who knows the id of a station that another keeps")
    public Map<String, Object> prying() {
        Person keeper = SignIn.somebody();
        String id = keptBy(keeper);
        Map<String, Object> state = of(keeper, id);
        state.put("accessToken", SignIn.somebody().accessToken());
        return state;
    }

    @State("a keeper whose check was not answered")
    public Map<String, Object> unanswered() {
        Person keeper = SignIn.somebody();
        String id = keptBy(keeper);
        Map<String, Object> state = of(keeper, id);
        Response checked = keeper.calls()
                .header("Idempotency-Key", state.get("key"))
                .body(Map.of("facilities", List.of(seenAs("DRINKING_WATER", "WORKS"), seenAs("MICROWAVE", "BROKEN"))))
                .post(MINE + "/" + id + "/confirmations");
        checked.then().statusCode(201);
        return state;
    }

    private static Map<String, String> seenAs(String facility, String state) {
        return Map.of("facility", facility, "state", state);
    }

    private String keptBy(Person keeper) {
        String id = office.enter(StationLine.of("pact-kept-" + NEXT.incrementAndGet(), 45.2, 127.5), Map.of());
        office.appoint(office.administrator(), id, keeper.phone()).then().statusCode(200);
        return id;
    }

    private static Map<String, Object> of(Person keeper, String id) {
        Map<String, Object> state = new HashMap<>();
        state.put("accessToken", keeper.accessToken());
        state.put("stationId", id);
        state.put("etag", seen(keeper, "/" + id));
        state.put("listEtag", seen(keeper, ""));
        state.put("key", UUID.randomUUID().toString());
        state.put("today", today().toString());
        state.put("yesterday", today().minusDays(1).toString());
        state.put("dayAfterTomorrow", today().plusDays(2).toString());
        return state;
    }

    private static String seen(Person keeper, String path) {
        return keeper.calls().get(MINE + path).header("ETag");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
