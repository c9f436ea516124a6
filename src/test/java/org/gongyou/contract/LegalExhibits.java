package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.casework.Party;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.membership.Applicant;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.support.Tokens;

/** What there is to read of legal aid, and by those who act for others. */
@ApplicationScoped
class LegalExhibits {

    private final Party party;
    private final Tokens tokens;

    LegalExhibits(Party party, Tokens tokens) {
        this.party = party;
        this.tokens = tokens;
    }

    void addTo(Map<String, Read> reads, Applicant member) {
        UUID lawyer = Ids.next();
        String number = member.caseNumber();
        party.admit(member.person().id(), number, lawyer);
        String token = tokens.of(lawyer, Role.LAWYER);
        reads.put("/lawyer/v1/cases", new Read("/lawyer/v1/cases", token));
        reads.put("/lawyer/v1/cases/{number}", new Read("/lawyer/v1/cases/" + number, token));
    }
}
