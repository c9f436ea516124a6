package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.cover.Coverage;
import org.gongyou.cover.Coverage.Worker;

/** What members and officers do about cover, once. */
@ApplicationScoped
class CoverJourney implements Journey {

    private final Coverage coverage;

    CoverJourney(Coverage coverage) {
        this.coverage = coverage;
    }

    /** Takes out a cover and gives it up, takes it out again and pays; the unit's list comes; somebody looks. */
    @Override
    public void walk() {
        String unit = coverage.unit();
        String officer = coverage.officer(unit);
        Worker worker = coverage.knownMember(unit);
        String plan = coverage.plan(unit);
        Coverage.as(worker.token())
                .header("Idempotency-Key", UUID.randomUUID())
                .post(Coverage.MINE + "/" + Coverage.taken(worker.token(), plan) + "/withdrawal")
                .then()
                .statusCode(200);
        coverage.pay(officer, worker, Coverage.taken(worker.token(), plan))
                .then()
                .statusCode(200);
        String product = coverage.product(unit);
        for (int i = 0; i < 2; i++) {
            coverage.enrol(officer, unit, product, false, List.of(worker.number()))
                    .then()
                    .statusCode(200);
            product = coverage.product(unit);
        }
        Coverage.takeOut(coverage.knownMember(unit), product).then().statusCode(201);
        Coverage.as(officer)
                .get("/officer/v1/cover-gaps?unionId=" + coverage.id(unit))
                .then()
                .statusCode(200);
        Coverage.as(officer).get("/officer/v1/cover-shares").then().statusCode(200);
        Coverage.as(worker.token()).get(Coverage.MINE).then().statusCode(200);
        Coverage.as(worker.token()).get(Coverage.MINE + "/in-hospital").then().statusCode(200);
        coverage.leave(worker, unit);
    }
}
