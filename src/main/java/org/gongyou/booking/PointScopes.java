package org.gongyou.booking;

import static org.gongyou.organisation.OfficerFunction.HANDLE_LEGAL_AID;
import static org.gongyou.organisation.OfficerFunction.MANAGE_LEGAL_AID;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.security.Caller;

/** Which service points the caller looks after. */
@ApplicationScoped
class PointScopes {

    private final CallersUnions callers;
    private final Unions unions;
    private final Caller caller;

    PointScopes(CallersUnions callers, Unions unions, Caller caller) {
        this.callers = callers;
        this.unions = unions;
        this.caller = caller;
    }

    /** To say where and when a point is open. */
    PointScope managing() {
        return new PointScope(caller.workerId(), callers.with(MANAGE_LEGAL_AID));
    }

    /** To receive those who come: whoever handles requests does, and whoever manages points. */
    PointScope receiving() {
        ManagedUnions handling = callers.with(HANDLE_LEGAL_AID);
        return handling.isEmpty() ? managing() : new PointScope(caller.workerId(), handling);
    }

    /** The program's own. */
    PointScope everything() {
        return new PointScope(null, new ManagedUnions(MANAGE_LEGAL_AID, null, unions.tree()));
    }
}
