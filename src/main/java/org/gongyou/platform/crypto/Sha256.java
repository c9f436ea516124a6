package org.gongyou.platform.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
public final class Sha256 {

    private Sha256() {}

    /** A digest to be fed piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The 32 bytes. */
    public static byte[] digest(byte[] content) {
        return digest().digest(content);
    }

    /** The same as 64 hexadecimal digits, as {@code sha256sum} says it. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(digest(content));
    }
}
