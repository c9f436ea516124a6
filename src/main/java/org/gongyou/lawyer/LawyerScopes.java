package org.gongyou.lawyer;

import static org.gongyou.organisation.OfficerFunction.MANAGE_LEGAL_AID;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.security.Caller;

/** Which lawyers the caller manages. */
@ApplicationScoped
class LawyerScopes {

    private final CallersUnions callers;
    private final Unions unions;
    private final Caller caller;

    LawyerScopes(CallersUnions callers, Unions unions, Caller caller) {
        this.callers = callers;
        this.unions = unions;
        this.caller = caller;
    }

    /** @throws org.gongyou.platform.problem.ProblemException 403 when it is none at all */
    LawyerScope ofCaller() {
        return new LawyerScope(caller.workerId(), callers.with(MANAGE_LEGAL_AID));
    }

    /** The program's own. */
    LawyerScope everything() {
        return new LawyerScope(null, new ManagedUnions(MANAGE_LEGAL_AID, null, unions.tree()));
    }
}
