package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Port: who lets an officer (function REVIEW_TAKEOVER) decide a take-over that met an objection, and then calls
 * {@link Takeovers#decide}. Called in the transaction of the objection.
 */
public interface TakeoverReview {

    /**
     * @param claimant the account that asks, on the new phone
     * @param holder the account asked for
     */
    Uni<Void> begin(UUID takeover, UUID claimant, UUID holder);

    /** The claimant gave up while the officer was looking. */
    Uni<Void> end(UUID takeover, UUID claimant);
}
