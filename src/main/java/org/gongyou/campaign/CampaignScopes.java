package org.gongyou.campaign;

import static org.gongyou.organisation.OfficerFunction.MANAGE_BENEFITS;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.platform.security.Caller;

/** Which campaigns the caller runs. */
@ApplicationScoped
class CampaignScopes {

    private final CallersUnions unions;
    private final Caller caller;

    CampaignScopes(CallersUnions unions, Caller caller) {
        this.unions = unions;
        this.caller = caller;
    }

    /** @throws org.gongyou.platform.problem.ProblemException 403 when it is none at all */
    CampaignScope ofCaller() {
        return new CampaignScope(caller.workerId(), unions.with(MANAGE_BENEFITS));
    }
}
