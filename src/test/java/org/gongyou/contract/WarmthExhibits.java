package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.payment.Cashier;
import org.gongyou.support.SignIn.Person;
import org.gongyou.warmth.WarmthOffice;
import org.gongyou.warmth.WarmthOffice.Approved;

/** What there is to read of lists, and of what is handed over. */
@ApplicationScoped
class WarmthExhibits implements RoomExhibits {

    private final WarmthOffice office;
    private final Cashier cashier;

    WarmthExhibits(WarmthOffice office, Cashier cashier) {
        this.office = office;
        this.cashier = cashier;
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        Approved approved = office.approvedInCash(office.somebody());
        String list = WarmthOffice.PATH + "/" + approved.list();
        String mine = "/v1/me/warmth";
        String worker = approved.helped().token();
        reads.put(WarmthOffice.PATH, new Read(WarmthOffice.PATH, office.maker()));
        reads.put(WarmthOffice.PATH + "/{id}", new Read(list, office.maker()));
        reads.put(WarmthOffice.PATH + "/{id}/people", new Read(list + "/people", office.maker()));
        reads.put(mine, new Read(mine, worker));
        reads.put(mine + "/{id}", new Read(mine + "/" + approved.line(), worker));
        String handovers = "/officer/v1/handovers";
        reads.put(handovers, new Read(handovers, office.maker()));
        reads.put(handovers + "/{id}", new Read(handovers + "/" + approved.payment(), office.maker()));
        reads.put("/officer/v1/ledger", new Read("/officer/v1/ledger", cashier.firstToken()));
    }

    /** By the path before the id: a line of the owner's, on a list of a street in Daoli. */
    @Override
    public Map<String, String> ids(Person owner) {
        Approved approved = office.approvedInCash(office.known(owner.id(), owner.accessToken()));
        return Map.of(
                "warmth-lists",
                approved.list(),
                "warmth",
                approved.line(),
                "handovers",
                approved.payment().toString());
    }
}
