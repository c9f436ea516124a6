package org.gongyou.account;

import static org.gongyou.platform.problem.RequestProblem.UNAUTHENTICATED;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;

/** Where other features find the device a request comes from. */
@ApplicationScoped
public class SignedInDevices {

    private final DeviceRepository devices;

    SignedInDevices(DeviceRepository devices) {
        this.devices = devices;
    }

    /**
     * The id of the device the session lives on. In the caller's transaction, to the end of which the session does not end:
     * {@link DeviceWatcher} then hears of what the device was given here.
     *
     * @throws ProblemException 401 when the session is over
     */
    public Uni<UUID> holding(UUID worker, UUID session) {
        return devices.ofSession(worker, session)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(UNAUTHENTICATED))
                .map(Device::id);
    }
}
