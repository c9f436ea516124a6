package org.gongyou.payment;

import static org.gongyou.organisation.OfficerFunction.HANDLE_PAYMENTS;
import static org.gongyou.organisation.OfficerFunction.HANDLE_RELIEF;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.platform.security.Caller;

/** Whose money the caller handles. */
@ApplicationScoped
class PaymentScopes {

    private final CallersUnions unions;
    private final Caller caller;

    PaymentScopes(CallersUnions unions, Caller caller) {
        this.unions = unions;
        this.caller = caller;
    }

    /** @throws org.gongyou.platform.problem.ProblemException 403 when it is none at all */
    PaymentScope ofCaller() {
        return new PaymentScope(caller.workerId(), unions.with(HANDLE_PAYMENTS));
    }

    /** @throws org.gongyou.platform.problem.ProblemException 403 for whoever goes to nobody */
    VisitorScope ofVisitor() {
        return new VisitorScope(caller.workerId(), unions.with(HANDLE_PAYMENTS), unions.with(HANDLE_RELIEF));
    }
}
