package org.gongyou.platform.crypto;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A pair of algorithms; the ordinal-free {@code tag} is the first byte of everything sealed. */
enum Suite {
    INTERNATIONAL((byte) 1, "AES", "AES/GCM/NoPadding", "HmacSHA256", 32),
    NATIONAL((byte) 2, "SM4", "SM4/GCM/NoPadding", "HmacSM3", 16);

    private static final int TAG_BITS = 128;
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private final byte tag;
    private final String keyAlgorithm;
    private final String cipher;
    private final String mac;
    private final int keyBytes;

    Suite(byte tag, String keyAlgorithm, String cipher, String mac, int keyBytes) {
        this.tag = tag;
        this.keyAlgorithm = keyAlgorithm;
        this.cipher = cipher;
        this.mac = mac;
        this.keyBytes = keyBytes;
    }

    byte tag() {
        return tag;
    }

    static Suite tagged(byte tag) {
        return Arrays.stream(values())
                .filter(suite -> suite.tag == tag)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("sealed with an unknown suite"));
    }

    byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] purpose, byte[] input) {
        try {
            Cipher gcm = this == NATIONAL ? Cipher.getInstance(cipher, BOUNCY_CASTLE) : Cipher.getInstance(cipher);
            gcm.init(mode, new SecretKeySpec(key, 0, keyBytes, keyAlgorithm), new GCMParameterSpec(TAG_BITS, nonce));
            gcm.updateAAD(purpose);
            return gcm.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("sealed data does not open with its key", broken);
        }
    }

    byte[] mac(byte[] key, byte[] input) {
        try {
            Mac hash = this == NATIONAL ? Mac.getInstance(mac, BOUNCY_CASTLE) : Mac.getInstance(mac);
            hash.init(new SecretKeySpec(key, mac));
            return hash.doFinal(input);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
