package org.gongyou.campaign;

import static org.gongyou.organisation.OfficerFunction.MANAGE_BENEFITS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.Officers;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

/** Which campaigns the caller runs. */
@ApplicationScoped
class CampaignScopes {

    private final Officers officers;
    private final Unions unions;
    private final Caller caller;

    CampaignScopes(Officers officers, Unions unions, Caller caller) {
        this.officers = officers;
        this.unions = unions;
        this.caller = caller;
    }

    /** @throws org.gongyou.platform.problem.ProblemException 403 when it is none at all */
    CampaignScope ofCaller() {
        UUID account = caller.workerId();
        boolean everything = caller.has(Role.ADMINISTRATOR);
        return new CampaignScope(
                account,
                new ManagedUnions(MANAGE_BENEFITS, everything ? null : officers.scopeOf(account), unions.tree()));
    }
}
