package org.gongyou.membership;

import io.smallrye.mutiny.Uni;

/** Port: what follows from being a member, for rooms above. */
public interface MembershipWatcher {

    /**
     * Somebody entered, moved to another union, was retained or left; in the transaction of that. The same may be told
     * again, to a room that is new or missed it: then what is right already stays.
     */
    Uni<Void> changed(Member member);
}
