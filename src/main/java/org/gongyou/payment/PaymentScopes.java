package org.gongyou.payment;

import static org.gongyou.organisation.OfficerFunction.HANDLE_PAYMENTS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.Officers;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

/** Whose money the caller handles. */
@ApplicationScoped
class PaymentScopes {

    private final Officers officers;
    private final Unions unions;
    private final Caller caller;

    PaymentScopes(Officers officers, Unions unions, Caller caller) {
        this.officers = officers;
        this.unions = unions;
        this.caller = caller;
    }

    /** @throws org.gongyou.platform.problem.ProblemException 403 when it is nobody's at all */
    PaymentScope ofCaller() {
        UUID account = caller.workerId();
        boolean everything = caller.has(Role.ADMINISTRATOR);
        return new PaymentScope(
                account,
                new ManagedUnions(HANDLE_PAYMENTS, everything ? null : officers.scopeOf(account), unions.tree()));
    }
}
