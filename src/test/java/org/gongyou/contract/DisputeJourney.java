package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gongyou.dispute.Grievants;
import org.gongyou.dispute.Grievants.Grievant;
import org.gongyou.support.Jobs;

/** What comes of many complaints of one firm, once. */
@ApplicationScoped
class DisputeJourney implements Journey {

    private final Grievants grievants;

    DisputeJourney(Grievants grievants) {
        this.grievants = grievants;
    }

    @Override
    public void walk() {
        String firm = Grievants.firm();
        List<Grievant> workers = grievants.submitted(10, firm);
        String group = grievants.elect(firm);
        Grievant first = workers.get(0);
        String mine = "/v1/me/group-disputes";
        first.calls()
                .body(Map.of("stand", true, "shownAs", "演示工友"))
                .put(mine + "/" + group + "/consent")
                .then()
                .statusCode(200);
        first.calls().get(mine).then().statusCode(200);
        Grievants.as(grievants.officer()).get(Grievants.BOARD).then().statusCode(200);
        Grievants.as(grievants.officer())
                .get(Grievants.BOARD + "/" + group)
                .then()
                .statusCode(200);
        Jobs.runAll();
        first.calls()
                .post("/v1/legal-aid-requests/" + first.request() + "/withdrawal")
                .then()
                .statusCode(200);
    }
}
