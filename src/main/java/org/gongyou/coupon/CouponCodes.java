package org.gongyou.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.ProblemException;

/**
 * The code a clerk scans: {@code GC1.} and, in base64url, the owner, the coupon and the first bytes of a keyed hash over
 * both. So it leads to its owner's row without a look-up, and nobody makes one up.
 */
@ApplicationScoped
class CouponCodes {

    private static final String PREFIX = "GC1.";
    private static final String PURPOSE = "coupon-code";
    private static final int IDS = 32;
    private static final int MAC = 9;

    private final Vault vault;

    CouponCodes(Vault vault) {
        this.vault = vault;
    }

    /** Whose coupon it is, and which. */
    record Scanned(UUID worker, UUID coupon) {}

    String code(UUID worker, UUID coupon) {
        byte[] ids = ids(worker, coupon);
        byte[] mac = mac(vault.fingerprint(PURPOSE, text(ids)));
        return PREFIX
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                ByteBuffer.allocate(IDS + MAC).put(ids).put(mac).array());
    }

    static boolean looksLikeOne(String scanned) {
        return scanned.startsWith(PREFIX);
    }

    /** @throws ProblemException 422 when it is none of ours */
    Scanned read(String scanned) {
        byte[] bytes = bytes(scanned);
        byte[] ids = Arrays.copyOf(bytes, IDS);
        byte[] mac = Arrays.copyOfRange(bytes, IDS, IDS + MAC);
        List<String> fingerprints = vault.fingerprints(PURPOSE, text(ids));
        if (fingerprints.stream().noneMatch(known -> MessageDigest.isEqual(mac(known), mac)))
            throw new ProblemException(CouponProblem.CODE_UNREADABLE);
        ByteBuffer both = ByteBuffer.wrap(ids);
        return new Scanned(new UUID(both.getLong(), both.getLong()), new UUID(both.getLong(), both.getLong()));
    }

    private static byte[] bytes(String scanned) {
        try {
            if (looksLikeOne(scanned)) {
                byte[] bytes = Base64.getUrlDecoder().decode(scanned.substring(PREFIX.length()));
                String again = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
                if (bytes.length == IDS + MAC && scanned.endsWith(again)) return bytes;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new ProblemException(CouponProblem.CODE_UNREADABLE);
        }
        throw new ProblemException(CouponProblem.CODE_UNREADABLE);
    }

    private static byte[] ids(UUID worker, UUID coupon) {
        return ByteBuffer.allocate(IDS)
                .putLong(worker.getMostSignificantBits())
                .putLong(worker.getLeastSignificantBits())
                .putLong(coupon.getMostSignificantBits())
                .putLong(coupon.getLeastSignificantBits())
                .array();
    }

    private static String text(byte[] ids) {
        return Base64.getEncoder().encodeToString(ids);
    }

    /** A fingerprint is text with the id of its key; its last characters are hash. */
    private static byte[] mac(String fingerprint) {
        byte[] text = fingerprint.getBytes(StandardCharsets.US_ASCII);
        return Arrays.copyOfRange(text, text.length - MAC, text.length);
    }
}
