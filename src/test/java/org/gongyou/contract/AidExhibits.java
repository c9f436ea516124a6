package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.lawyer.LawyerOffice;
import org.gongyou.lawyer.LawyerOffice.Advocate;

/** What there is to read of lawyers and what they do. */
@ApplicationScoped
class AidExhibits {

    private final LawyerOffice office;

    AidExhibits(LawyerOffice office) {
        this.office = office;
    }

    void addTo(Map<String, Read> reads) {
        Advocate lawyer = office.advocate("演示展示律师事务所", 5, "WAGES");
        String path = LawyerOffice.PATH + "/" + lawyer.id();
        LawyerOffice.engage(lawyer, "演示展示单位").then().statusCode(201);
        reads.put(LawyerOffice.PATH, new Read(LawyerOffice.PATH, office.managerToken()));
        reads.put(LawyerOffice.PATH + "/{id}", new Read(path, office.managerToken()));
        reads.put(LawyerOffice.PATH + "/{id}/engagements", new Read(path + "/engagements", office.managerToken()));
        for (String own : List.of("/lawyer/v1/me", "/lawyer/v1/me/engagements"))
            reads.put(own, new Read(own, lawyer.token()));
    }

    /** By the path before the id: a lawyer of Daoli. */
    Map<String, String> ids() {
        Advocate lawyer = office.advocateOfDaoli();
        String engagement = LawyerOffice.engage(lawyer, "演示角色单位").path("id");
        return Map.of("lawyers", lawyer.id().toString(), "engagements", engagement);
    }
}
