package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.casework.WorkCase;

/** Who may read the papers of a case. In the caller's session; 404 to everybody else. */
@ApplicationScoped
class PaperReaders {

    private final Cases cases;
    private final OfficerAccess officers;

    PaperReaders(Cases cases, OfficerAccess officers) {
        this.cases = cases;
        this.officers = officers;
    }

    Uni<WorkCase> owner(UUID worker, UUID id) {
        return cases.found(worker, id);
    }

    Uni<WorkCase> officer(UUID officer, String number) {
        return officers.find(officer, number);
    }

    Uni<WorkCase> party(UUID account, String number) {
        return cases.ofParty(account, number);
    }
}
