package org.gongyou.account;

import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.jspecify.annotations.Nullable;

/**
 * @param current whether the request came from it
 * @param signedIn whether a session lives on it
 * @param trusted false while it has still to confirm who is holding it
 */
record DeviceView(
        UUID id,
        @Nullable String name,
        @Nullable String platform,
        boolean current,
        boolean signedIn,
        boolean trusted,
        Instant lastUsedAt) {

    static DeviceView of(Device device, UUID session, Vault vault) {
        return new DeviceView(
                device.id(),
                device.name(vault),
                device.platform(),
                session.equals(device.session()),
                device.isSignedIn(),
                device.isTrusted(),
                device.lastUsedAt());
    }
}
