package org.gongyou.account;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Makes and reads refresh tokens: {@code base64url(worker | device | session | 32 random bytes).mac}. The mac tells a token
 * of ours that was used already, which ends the session, from one somebody made up, which must not.
 */
@Singleton
class RefreshTokens {

    private static final int UUID_BYTES = 16;
    private static final int RANDOM_BYTES = 32;
    private static final int BYTES = 3 * UUID_BYTES + RANDOM_BYTES;
    private static final int LONGEST = 300;
    private static final String PURPOSE = "account.refresh-token";

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    RefreshTokens(Vault vault) {
        this.vault = vault;
    }

    RefreshToken next(UUID worker, UUID device, UUID session) {
        byte[] secret = new byte[RANDOM_BYTES];
        random.nextBytes(secret);
        ByteBuffer content = ByteBuffer.allocate(BYTES);
        RefreshToken.put(content, worker);
        RefreshToken.put(content, device);
        RefreshToken.put(content, session);
        content.put(secret);
        String body = Base64.getUrlEncoder().withoutPadding().encodeToString(content.array());
        return new RefreshToken(worker, device, session, body + '.' + vault.fingerprint(PURPOSE, body));
    }

    /** @return null when it is not one of ours */
    @Nullable
    RefreshToken read(String text) {
        int dot = text.indexOf('.');
        if (dot < 0 || text.length() > LONGEST) {
            return null;
        }
        String body = text.substring(0, dot);
        if (!vault.fingerprints(PURPOSE, body).contains(text.substring(dot + 1))) {
            return null;
        }
        ByteBuffer content = ByteBuffer.wrap(Base64.getUrlDecoder().decode(body));
        return new RefreshToken(RefreshToken.get(content), RefreshToken.get(content), RefreshToken.get(content), text);
    }
}
