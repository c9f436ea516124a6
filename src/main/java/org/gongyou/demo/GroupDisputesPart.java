package org.gongyou.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.gongyou.account.AccountDirectory;
import org.gongyou.account.IdentityLevel;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.WorkCase;
import org.gongyou.dispute.MadeUpGroups;
import org.gongyou.legalaid.MadeUpAid;

/** A dozen who are not paid by one employer, which lights a lamp; and three of another's, whom nobody gets to know of. */
@ApplicationScoped
class GroupDisputesPart implements DemoPart {

    private final AccountDirectory accounts;
    private final MadeUpAid aid;
    private final MadeUpGroups groups;
    private final Clock clock;

    GroupDisputesPart(AccountDirectory accounts, MadeUpAid aid, MadeUpGroups groups, Clock clock) {
        this.accounts = accounts;
        this.aid = aid;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "group-disputes";
    }

    @Override
    public Uni<Void> load() {
        return Multi.createFrom()
                .iterable(DemoGrievant.ALL)
                .onItem()
                .transformToUniAndConcatenate(this::complain)
                .onItem()
                .ignoreAsUni()
                .chain(() -> accounts.findOrBegin(DemoOfficer.LEGAL_AID.phone(), DemoOfficer.LEGAL_AID.name()))
                .chain(groups::setBack);
    }

    private Uni<WorkCase> complain(DemoGrievant grievant) {
        return accounts.findOrBegin(grievant.phone(), grievant.name())
                .call(account -> accounts.identify(
                        account,
                        grievant.name(),
                        grievant.document(ChinaDay.today(clock)),
                        IdentityLevel.FORMAT_CHECKED))
                .chain(account -> aid.complaint(account, DemoGrievant.DIVISION, grievant.opponent()));
    }
}
