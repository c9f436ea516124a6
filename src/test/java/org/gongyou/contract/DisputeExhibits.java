package org.gongyou.contract;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.dispute.Grievants;
import org.gongyou.dispute.Grievants.Grievant;
import org.gongyou.support.SignIn.Person;

/** What there is to read of group disputes. */
@ApplicationScoped
class DisputeExhibits implements RoomExhibits {

    private final Grievants grievants;
    private final Clock clock;

    DisputeExhibits(Grievants grievants, Clock clock) {
        this.grievants = grievants;
        this.clock = clock;
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        String firm = Grievants.firm();
        List<Grievant> workers = grievants.submitted(10, firm);
        String group = grievants.elect(firm);
        String board = Grievants.BOARD;
        String day = board + "/daily-reports/" + yesterday();
        String officer = grievants.officer();
        reads.put(board, new Read(board, officer));
        reads.put(board + "/{id}", new Read(board + "/" + group, officer));
        reads.put(
                board + "/{id}/letters/{letter}", new Read(board + "/" + group + "/letters/" + letter(group), officer));
        reads.put(board + "/daily-reports/{day}", new Read(day, officer));
        reads.put(board + "/daily-reports/{day}/table", new Read(day + "/table", officer));
        String mine = "/v1/me/group-disputes";
        reads.put(mine, new Read(mine, workers.get(0).token()));
    }

    private LocalDate yesterday() {
        return ChinaDay.today(clock).minusDays(1);
    }

    private String letter(String group) {
        Response sent = Grievants.as(grievants.officer())
                .header("If-Match", Grievants.tag(grievants.officer(), group))
                .body(Map.of(
                        "kind", "ADVICE",
                        "text", "请按时足额支付工资。",
                        "replyBy", ChinaDay.today(clock).plusDays(9).toString()))
                .post(Grievants.BOARD + "/" + group + "/letters");
        return sent.then().statusCode(201).extract().path("detail.letters[-1].id");
    }

    /** By the path before the id: a group of a street in Daoli. */
    @Override
    public Map<String, String> ids(Person owner) {
        String firm = Grievants.firm();
        grievants.submitted(10, firm);
        String group = grievants.elect(firm);
        return Map.of(
                "group-disputes",
                group,
                "letters",
                letter(group),
                "daily-reports",
                yesterday().toString());
    }
}
