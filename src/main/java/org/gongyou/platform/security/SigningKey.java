package org.gongyou.platform.security;

import java.security.KeyPair;
import java.time.Instant;

/**
 * A key pair of the ring.
 *
 * @param signsFrom before this it is published but does not sign, so that every instance and gateway knows it in time
 */
record SigningKey(String id, KeyPair pair, Instant signsFrom, Instant endsAt) {

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
