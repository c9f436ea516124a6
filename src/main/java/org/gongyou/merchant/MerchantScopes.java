package org.gongyou.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.organisation.Officers;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

/** Which merchants the caller manages. */
@ApplicationScoped
public class MerchantScopes {

    private final Officers officers;
    private final Unions unions;
    private final Caller caller;

    MerchantScopes(Officers officers, Unions unions, Caller caller) {
        this.officers = officers;
        this.unions = unions;
        this.caller = caller;
    }

    /** @throws org.gongyou.platform.problem.ProblemException 403 when it is none at all */
    public MerchantScope ofCaller() {
        UUID account = caller.workerId();
        boolean everything = caller.has(Role.ADMINISTRATOR);
        return MerchantScope.of(account, everything ? null : officers.scopeOf(account), unions.tree());
    }

    /** The program's own. */
    public MerchantScope everything() {
        return MerchantScope.of(null, null, unions.tree());
    }
}
