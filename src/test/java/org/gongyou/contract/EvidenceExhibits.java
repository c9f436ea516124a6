package org.gongyou.contract;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.evidence.Showcase;
import org.gongyou.evidence.Showcase.Plaintiff;
import org.gongyou.evidence.Specimens;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.SignIn.Person;

/** What there is to read of evidence. */
@ApplicationScoped
class EvidenceExhibits implements RoomExhibits {

    private final Showcase showcase;

    EvidenceExhibits(Showcase showcase) {
        this.showcase = showcase;
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        Plaintiff worker = showcase.plaintiff();
        worker.added(Specimens.picture("png"), "展示");
        String pack = made(worker);
        add(reads, "/v1/legal-aid-requests/{id}", worker.caseId().toString(), pack, worker.token());
        add(reads, "/lawyer/v1/cases/{number}", worker.number(), pack, showcase.lawyerOf(worker));
        String officer = showcase.city().officer(Showcase.STREET, OfficerFunction.HANDLE_LEGAL_AID);
        add(reads, "/officer/v1/cases/{number}", worker.number(), pack, officer);
    }

    private static void add(Map<String, Read> reads, String template, String id, String pack, String token) {
        String path = template.replaceAll("\\{.*}", id);
        reads.put(template + "/evidence", new Read(path + "/evidence", token));
        reads.put(template + "/evidence-packs", new Read(path + "/evidence-packs", token));
        reads.put(template + "/evidence-packs/{pack}", new Read(path + "/evidence-packs/" + pack, token));
        reads.put(template + "/evidence-pack", new Read(path + "/evidence-pack", token));
    }

    private static String made(Plaintiff worker) {
        String path = "/v1/legal-aid-requests/" + worker.caseId() + "/evidence-packs";
        String pack = worker.calls().post(path).path("id");
        await().until(() -> "READY".equals(worker.calls().get(path + "/" + pack).path("state")));
        return pack;
    }

    /** By the path before the id: a case of the owner's. */
    @Override
    public Map<String, String> ids(Person owner) {
        Plaintiff worker = showcase.plaintiffOf(owner.id(), owner.accessToken());
        String item = worker.added(Specimens.picture("png"), "角色");
        return Map.of("evidence-lockers", worker.caseId().toString(), "evidence", item, "evidence-packs", made(worker));
    }
}
