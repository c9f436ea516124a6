package org.gongyou.publicnotice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.security.Caller;

/** Whose notices the caller handles. */
@ApplicationScoped
class NoticeScopes {

    private final CallersUnions unions;
    private final PersonAccounts people;
    private final OfficerAccess access;
    private final Caller caller;

    NoticeScopes(CallersUnions unions, PersonAccounts people, OfficerAccess access, Caller caller) {
        this.unions = unions;
        this.people = people;
        this.access = access;
        this.caller = caller;
    }

    /** Fails with 403 when it is none at all. */
    Uni<NoticeScope> ofCaller() {
        UUID account = caller.workerId();
        ManagedUnions managed = unions.with(OfficerFunction.HANDLE_RELIEF);
        return Panache.withSession(() -> people.of(account))
                .map(person -> new NoticeScope(account, person, managed, access));
    }
}
