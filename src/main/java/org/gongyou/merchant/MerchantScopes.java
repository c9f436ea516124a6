package org.gongyou.merchant;

import static org.gongyou.organisation.OfficerFunction.MANAGE_BENEFITS;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.security.Caller;

/** Which merchants the caller manages. */
@ApplicationScoped
public class MerchantScopes {

    private final CallersUnions callers;
    private final Unions unions;
    private final Caller caller;

    MerchantScopes(CallersUnions callers, Unions unions, Caller caller) {
        this.callers = callers;
        this.unions = unions;
        this.caller = caller;
    }

    /** @throws org.gongyou.platform.problem.ProblemException 403 when it is none at all */
    public MerchantScope ofCaller() {
        return new MerchantScope(caller.workerId(), callers.with(MANAGE_BENEFITS));
    }

    /** The program's own. */
    public MerchantScope everything() {
        return new MerchantScope(null, new ManagedUnions(MANAGE_BENEFITS, null, unions.tree()));
    }
}
