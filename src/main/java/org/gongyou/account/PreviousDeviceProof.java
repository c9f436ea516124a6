package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;

/** The id of a device the account trusted: the same phone with a new card in it. The app knows the id, people do not. */
@ApplicationScoped
class PreviousDeviceProof implements TakeoverProof {

    private final DeviceRepository devices;
    private final Vault vault;

    PreviousDeviceProof(DeviceRepository devices, Vault vault) {
        this.devices = devices;
        this.vault = vault;
    }

    @Override
    public String kind() {
        return "PREVIOUS_DEVICE";
    }

    @Override
    public Uni<Boolean> proves(UUID account, String value) {
        return devices.ofKey(account, Device.keys(vault, value)).map(device -> device != null && device.isTrusted());
    }
}
