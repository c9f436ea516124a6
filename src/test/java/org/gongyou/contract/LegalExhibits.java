package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.casework.Party;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.legalaid.AidCounter;
import org.gongyou.membership.Applicant;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Tokens;

/** What there is to read of legal aid, and by those who act for others. */
@ApplicationScoped
class LegalExhibits implements RoomExhibits {

    private final Party party;
    private final Tokens tokens;
    private final AidCounter counter;

    LegalExhibits(Party party, Tokens tokens, AidCounter counter) {
        this.party = party;
        this.tokens = tokens;
        this.counter = counter;
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        Applicant member = Members.one(counter.city());
        UUID lawyer = Ids.next();
        String number = member.caseNumber();
        party.admit(member.person().id(), number, lawyer);
        String token = tokens.of(lawyer, Role.LAWYER);
        reads.put("/lawyer/v1/cases", new Read("/lawyer/v1/cases", token));
        reads.put("/lawyer/v1/cases/{number}", new Read("/lawyer/v1/cases/" + number, token));
        requests(reads);
        String rules = "/officer/v1/unions/" + counter.city().id(AidCounter.DISTRICT) + "/legal-aid-rules";
        String manager = counter.city().officer(AidCounter.DISTRICT, OfficerFunction.MANAGE_LEGAL_AID);
        reads.put("/officer/v1/unions/{id}/legal-aid-rules", new Read(rules, manager));
    }

    private void requests(Map<String, Read> reads) {
        Human worker = counter.worker();
        String id = counter.signed(worker, "DRAFTING");
        String number = AidCounter.get(worker, id).path("number");
        String path = AidCounter.REQUESTS + "/" + id;
        UUID lawyer = Ids.next();
        party.admit(worker.id(), number, lawyer);
        reads.put(AidCounter.REQUESTS, new Read(AidCounter.REQUESTS, worker.token()));
        reads.put(AidCounter.REQUESTS + "/{id}", new Read(path, worker.token()));
        reads.put(AidCounter.REQUESTS + "/{id}/papers/{paper}", new Read(path + "/papers/application", worker.token()));
        reads.put(
                "/lawyer/v1/cases/{number}/papers/{paper}",
                new Read("/lawyer/v1/cases/" + number + "/papers/application", tokens.of(lawyer, Role.LAWYER)));
        reads.put(
                "/officer/v1/legal-aid/{number}/papers/{paper}",
                new Read("/officer/v1/legal-aid/" + number + "/papers/application", counter.street()));
    }

    /** By the path before the id: a request of the owner's. */
    @Override
    public Map<String, String> ids(Person owner) {
        Human asking = new Human(owner.id(), owner.accessToken(), owner.phone(), "", "演示工人");
        String id = counter.submitted(asking, AidCounter.request("DRAFTING")).path("id");
        return Map.of("legal-aid-requests", id, "papers", "application");
    }
}
