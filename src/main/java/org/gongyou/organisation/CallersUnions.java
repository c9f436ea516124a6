package org.gongyou.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

/** From the caller of a request to the unions where the caller may do one thing. */
@ApplicationScoped
public class CallersUnions {

    private final Officers officers;
    private final Unions unions;
    private final Caller caller;

    CallersUnions(Officers officers, Unions unions, Caller caller) {
        this.officers = officers;
        this.unions = unions;
        this.caller = caller;
    }

    /** Empty for whoever may do it nowhere. */
    public ManagedUnions with(OfficerFunction function) {
        boolean everywhere = caller.has(Role.ADMINISTRATOR);
        return new ManagedUnions(function, everywhere ? null : officers.scopeOf(caller.workerId()), unions.tree());
    }
}
