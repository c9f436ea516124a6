package org.gongyou.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The master keys, written {@code id:base64[,id:base64…]}: the first encrypts, all decrypt. 32 bytes each, for AES-256.
 */
final class MasterKeys {

    private static final Pattern ENTRY = Pattern.compile("([A-Za-z0-9]{1,16}):([A-Za-z0-9+/]+={0,2})");
    private static final int BYTES = 32;

    private MasterKeys() {}

    static void check(String source, String text) {
        Set<String> ids = new HashSet<>();
        for (String entry : text.split(",", -1)) {
            Matcher parts = ENTRY.matcher(entry.strip());
            if (!parts.matches() || length(parts.group(2)) != BYTES || !ids.add(parts.group(1))) {
                throw new StartRefused(
                        source + " cannot be read: write id:key[,id:key…], each key 32 bytes in base64, each"
                                + " id different, the current key first.");
            }
        }
    }

    /** The keys kept in a file for a demo, made at its first start. */
    static String keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[BYTES];
                new SecureRandom().nextBytes(key);
                PrivateFile.write(file, "demo1:" + Base64.getEncoder().encodeToString(key) + "\n");
            }
            String keys = Files.readString(file).strip();
            check(file.toString(), keys);
            return keys;
        } catch (IOException failed) {
            throw new StartRefused("the keys of the demo cannot be kept in " + file + ": " + failed.getMessage() + ".");
        }
    }

    private static int length(String base64) {
        try {
            return Base64.getDecoder().decode(base64).length;
        } catch (IllegalArgumentException malformed) {
            return -1;
        }
    }
}
