package org.gongyou.platform.crypto;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals and opens values, and makes keyed hashes of them for look-ups. Sealed: {@code suite(1) | idLength(1) | keyId |
 * nonce(12) | ciphertext+tag}. A value sealed for one purpose does not open for another.
 */
@Singleton
public class Vault {

    private static final int NONCE = 12;

    private final MasterKeys master;
    private final Suite suite;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> derived = new ConcurrentHashMap<>();

    Vault(
            @ConfigProperty(name = "gongyou.keys") String keys,
            @ConfigProperty(name = "gongyou.crypto.suite") Suite suite) {
        this.master = MasterKeys.parse(keys);
        this.suite = suite;
    }

    public byte[] seal(String purpose, String plain) {
        return sealBytes(purpose, plain.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] sealBytes(String purpose, byte[] plain) {
        String id = master.current();
        byte[] idBytes = id.getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] box = suite.crypt(Cipher.ENCRYPT_MODE, derive("seal", purpose, id), nonce, utf8(purpose), plain);
        return ByteBuffer.allocate(2 + idBytes.length + NONCE + box.length)
                .put(suite.tag())
                .put((byte) idBytes.length)
                .put(idBytes)
                .put(nonce)
                .put(box)
                .array();
    }

    public String open(String purpose, byte[] sealed) {
        return new String(openBytes(purpose, sealed), StandardCharsets.UTF_8);
    }

    public byte[] openBytes(String purpose, byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        Suite used = Suite.tagged(buffer.get());
        byte[] id = new byte[buffer.get()];
        buffer.get(id);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] box = new byte[buffer.remaining()];
        buffer.get(box);
        byte[] key = derive("seal", purpose, new String(id, StandardCharsets.US_ASCII));
        return used.crypt(Cipher.DECRYPT_MODE, key, nonce, utf8(purpose), box);
    }

    /**
     * The keyed hashes of a value, one for each live key, the current first. A write enters all, a look-up asks for any,
     * so that uniqueness holds while keys change.
     */
    public List<String> fingerprints(String purpose, String value) {
        return master.ids().stream().map(id -> fingerprint(purpose, value, id)).toList();
    }

    /** The keyed hash under the current key only: for secrets that live shorter than a change of keys. */
    public String fingerprint(String purpose, String value) {
        return fingerprint(purpose, value, master.current());
    }

    private String fingerprint(String purpose, String value, String id) {
        byte[] hash = suite.mac(derive("hash", purpose, id), utf8(value));
        return id + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private byte[] derive(String use, String purpose, String id) {
        return derived.computeIfAbsent(
                use + '/' + purpose + '/' + id, label -> Suite.INTERNATIONAL.mac(master.key(id), utf8(label)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
