package org.gongyou.account;

import static org.gongyou.platform.security.Role.WORKER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/me/devices")
@Tag(name = "account")
@RolesAllowed(WORKER)
public class DeviceResource {

    private final Devices devices;
    private final Caller caller;

    DeviceResource(Devices devices, Caller caller) {
        this.devices = devices;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listDevices", summary = "Devices this account is used on, the last used first")
    public Uni<Page<DeviceView>> list() {
        return devices.list(caller.workerId(), caller.sessionId());
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @RolesAllowed(WORKER)
    @Operation(operationId = "removeDevice", summary = "Sign a device out and no longer trust it")
    public Uni<Void> remove(@PathParam("id") UUID id) {
        return devices.remove(caller.workerId(), id);
    }
}
