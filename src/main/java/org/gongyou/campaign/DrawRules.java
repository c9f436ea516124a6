package org.gongyou.campaign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.gongyou.platform.crypto.Sha256;

/**
 * How a draw is decided, so that anybody can do it again ({@code mobile-contract/draw.md}): of every ticket the SHA-256 over
 * seed, hash of the list and ticket; the lowest win. The seed was fixed before the first ticket was given, the hash of the
 * list is known only when the last one was: nobody knows beforehand what a ticket is worth.
 */
final class DrawRules {

    static final int SEED_BYTES = 32;

    private record Drawn(String ticket, byte[] lot) {}

    private DrawRules() {}

    /** In hexadecimal; published beforehand. */
    static String seedHash(byte[] seed) {
        return Sha256.hex(seed);
    }

    /** The published list: every ticket, in the order of its characters, each with a line feed behind it. */
    static String list(Collection<String> tickets) {
        StringBuilder list = new StringBuilder();
        tickets.stream().sorted().forEach(ticket -> list.append(ticket).append('\n'));
        return list.toString();
    }

    static String listHash(Collection<String> tickets) {
        return Sha256.hex(ascii(list(tickets)));
    }

    /** The first to win first. */
    static List<String> winners(byte[] seed, Collection<String> tickets, int quota) {
        byte[] list = Sha256.digest(ascii(list(tickets)));
        MessageDigest digest = Sha256.digest();
        return tickets.stream()
                .map(ticket -> {
                    digest.update(seed);
                    digest.update(list);
                    return new Drawn(ticket, digest.digest(ascii(ticket)));
                })
                .sorted((one, other) -> Arrays.compareUnsigned(one.lot(), other.lot()))
                .limit(quota)
                .map(Drawn::ticket)
                .toList();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
