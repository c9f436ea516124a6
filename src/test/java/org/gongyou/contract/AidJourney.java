package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.lawyer.LawyerOffice;
import org.gongyou.lawyer.LawyerOffice.Advocate;

/** What lawyers do, once. */
@ApplicationScoped
class AidJourney {

    private final LawyerOffice office;

    AidJourney(LawyerOffice office) {
        this.office = office;
    }

    void walk() {
        Advocate lawyer = office.advocate("演示行程律师事务所", 5, "WAGES");
        LawyerOffice.engage(lawyer, "演示行程单位").then().statusCode(201);
        lawyer.calls().get("/lawyer/v1/me").then().statusCode(200);
    }
}
