package org.gongyou.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Every Java has SHA-256. */
final class Hashes {

    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
