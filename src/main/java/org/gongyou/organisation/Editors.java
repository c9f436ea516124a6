package org.gongyou.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

/** From the caller of a request to what that caller may change. */
@ApplicationScoped
class Editors {

    private final Caller caller;
    private final Officers officers;

    Editors(Caller caller, Officers officers) {
        this.caller = caller;
        this.officers = officers;
    }

    /** @throws ProblemException 403 when no post of the caller has the function */
    Editor with(OfficerFunction function) {
        UUID account = caller.workerId();
        if (caller.has(Role.ADMINISTRATOR)) return new Editor(account, null);
        List<UUID> roots = officers.scopeOf(account).roots(function);
        if (roots.isEmpty()) throw new ProblemException(OrganisationProblem.NO_SUCH_FUNCTION);
        return new Editor(account, roots);
    }

    /** Whoever holds any post, for looking only. */
    Editor reader() {
        UUID account = caller.workerId();
        return new Editor(
                account,
                caller.has(Role.ADMINISTRATOR)
                        ? null
                        : officers.scopeOf(account).roots());
    }
}
