package org.gongyou.redemption;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** What the caller got off at counters. */
@Path("/v1/me/redemptions")
@RolesAllowed(Role.WORKER)
@Tag(name = "redemptions")
public class MyRedemptionsResource {

    private final MyRedemptions redemptions;
    private final Caller caller;

    MyRedemptionsResource(MyRedemptions redemptions, Caller caller) {
        this.redemptions = redemptions;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "myRedemptions", summary = "What I got off at counters, the latest first")
    public Uni<Page<MyRedemptionView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return redemptions.page(caller.workerId(), cursor, limit);
    }
}
