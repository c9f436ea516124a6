package org.gongyou.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gongyou.platform.crypto.Sha256;

/**
 * A token that refreshes a session. It names its owner, so that the row is found without any index by secret.
 *
 * @param text as the app keeps it; never stored by us
 */
record RefreshToken(UUID worker, UUID device, UUID session, String text) {

    /** What is stored: nobody who reads the table can refresh with it. */
    byte[] hash() {
        return Sha256.digest(text.getBytes(StandardCharsets.US_ASCII));
    }

    static void put(ByteBuffer buffer, UUID id) {
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    static UUID get(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    @Override
    public String toString() {
        return "RefreshToken[" + device + "]";
    }
}
