package org.gongyou.warmth;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.security.Caller;

/** Whose lists the caller handles. */
@ApplicationScoped
class WarmthScopes {

    private final CallersUnions unions;
    private final PersonAccounts people;
    private final Caller caller;

    WarmthScopes(CallersUnions unions, PersonAccounts people, Caller caller) {
        this.unions = unions;
        this.people = people;
        this.caller = caller;
    }

    /** Fails with 403 when it is none at all. */
    Uni<WarmthScope> ofCaller() {
        UUID account = caller.workerId();
        ManagedUnions managed = unions.with(OfficerFunction.HANDLE_RELIEF);
        return Panache.withSession(() -> people.of(account)).map(person -> new WarmthScope(account, person, managed));
    }
}
