package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.membership.Members;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.station.Visitor.Standing;

/** Who asks where they may enter, as far as the session tells. */
@ApplicationScoped
class Visitors {

    private final Members members;
    private final Caller caller;

    Visitors(Members members, Caller caller) {
        this.members = members;
        this.caller = caller;
    }

    /** While the database is away nobody is a member: look-ups go on, and no card opens a door that is not sure to open. */
    Uni<Standing> standing() {
        if (!caller.has(Role.WORKER)) return Uni.createFrom().item(Standing.PUBLIC);
        return members.isMember(caller.workerId())
                .map(member -> member ? Standing.MEMBER : Standing.WORKER)
                .onFailure()
                .recoverWithItem(Standing.WORKER);
    }
}
