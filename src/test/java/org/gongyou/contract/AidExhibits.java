package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.lawyer.LawyerOffice;
import org.gongyou.lawyer.LawyerOffice.Advocate;
import org.gongyou.legalaid.Service;
import org.gongyou.representation.AidDesk;
import org.gongyou.representation.AidDesk.District;
import org.gongyou.representation.AidDesk.Request;
import org.gongyou.support.SignIn.Person;

/** What there is to read of lawyers and what they do. */
@ApplicationScoped
class AidExhibits implements RoomExhibits {

    private final LawyerOffice office;
    private final AidDesk desk;

    AidExhibits(LawyerOffice office, AidDesk desk) {
        this.office = office;
        this.desk = desk;
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        District district = desk.district();
        Advocate lawyer = desk.advocate(district, "演示展示律师事务所", 5, "WAGES");
        Request request = desk.running(district, lawyer, "演示展示有限公司", Service.ARBITRATION);
        String path = LawyerOffice.PATH + "/" + lawyer.id();
        LawyerOffice.engage(lawyer, "演示展示单位").then().statusCode(201);
        AidDesk.account(lawyer).then().statusCode(200);
        reads.put(LawyerOffice.PATH, new Read(LawyerOffice.PATH, district.officer()));
        reads.put(LawyerOffice.PATH + "/{id}", new Read(path, district.officer()));
        reads.put(LawyerOffice.PATH + "/{id}/engagements", new Read(path + "/engagements", district.officer()));
        reads.put("/officer/v1/lawyer-fees", new Read("/officer/v1/lawyer-fees", district.officer()));
        reads.put("/v1/legal-aid/limitation", new Read("/v1/legal-aid/limitation?dispute=WAGES", ""));
        reads.put("/officer/v1/limitation-rules", new Read("/officer/v1/limitation-rules", district.officer()));
        for (String own : List.of(
                "/lawyer/v1/me", "/lawyer/v1/me/engagements", "/lawyer/v1/me/bank-account", "/lawyer/v1/offers"))
            reads.put(own, new Read(own, lawyer.token()));
        for (String of : List.of("assignment", "candidates", "subsidy"))
            reads.put(
                    "/officer/v1/legal-aid/{number}/" + of,
                    new Read("/officer/v1/legal-aid/" + request.number() + "/" + of, district.officer()));
        reads.put(
                "/lawyer/v1/cases/{number}/proceedings",
                new Read("/lawyer/v1/cases/" + request.number() + "/proceedings", lawyer.token()));
        reads.put(
                "/v1/legal-aid-requests/{id}/proceedings",
                new Read("/v1/legal-aid-requests/" + request.id() + "/proceedings", request.token()));
    }

    /** By the path before the id: a lawyer of Daoli, and a case there. */
    @Override
    public Map<String, String> ids(Person owner) {
        Advocate lawyer = office.advocateOfDaoli();
        String engagement = LawyerOffice.engage(lawyer, "演示角色单位").path("id");
        return new HashMap<>(Map.of(
                "lawyers",
                lawyer.id().toString(),
                "engagements",
                engagement,
                "legal-aid",
                desk.waitingInDaoli().number(),
                "proceedings",
                "AWARD",
                "recoveries",
                "00000000-0000-7000-8000-000000000000",
                "legal-aid-requests/{id}/objections",
                "FO-260105-00001-1"));
    }
}
