package org.gongyou.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The digits of a moment: TOTP (RFC 6238) with HMAC-SHA-256, steps of 30 seconds from 1970, eight digits. */
final class RotatingDigits {

    static final int STEP_SECONDS = 30;
    static final int DIGITS = 8;
    /** What a phone's clock may be off. */
    static final int DRIFT_STEPS = 1;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MODULUS = 100_000_000;

    private RotatingDigits() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), (long) STEP_SECONDS);
    }

    static String of(byte[] secret, long step) {
        byte[] hash = hash(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
    }

    /** The step the digits are of, looking at all that may be meant, so that the time it takes tells nothing. */
    static @Nullable Long match(byte[] secret, String digits, Instant now) {
        Long found = null;
        for (long step = step(now) - DRIFT_STEPS; step <= step(now) + DRIFT_STEPS; step++) {
            boolean same = MessageDigest.isEqual(ascii(of(secret, step)), ascii(digits));
            found = same ? Long.valueOf(step) : found;
        }
        return found;
    }

    private static byte[] ascii(String digits) {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hash(byte[] secret, byte[] input) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(input);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
