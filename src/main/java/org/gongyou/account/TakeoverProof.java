package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Port: something only the person of an account is likely to know or have, as the third factor of a take-over. A feature
 * that gives people such a thing (a member number) brings one.
 */
public interface TakeoverProof {

    /** As the app names it, such as {@code MEMBER_NUMBER}. */
    String kind();

    /** In the caller's transaction. @return whether the value belongs to the account */
    Uni<Boolean> proves(UUID account, String value);
}
