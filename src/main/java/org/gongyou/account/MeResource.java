package org.gongyou.account;

import static org.gongyou.platform.security.Role.WORKER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

@Path("/v1/me")
@Tag(name = "account")
@RolesAllowed(WORKER)
public class MeResource {

    private final Profile profile;
    private final IdentityService identity;
    private final Caller caller;

    MeResource(Profile profile, IdentityService identity, Caller caller) {
        this.profile = profile;
        this.identity = identity;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getMe", summary = "What is known about the caller; phone, name and document masked")
    public Uni<MeView> me() {
        return profile.of(caller.workerId());
    }

    @PATCH
    @Operation(
            operationId = "changeMe",
            summary = "Change language and addresses",
            description = "A member that is absent stays as it is; an address that is null is deleted.")
    public Uni<MeView> change(@HeaderParam(IfMatch.HEADER) @Nullable String ifMatch, @NotNull @Valid MeChange request) {
        return profile.change(caller.workerId(), IfMatch.of(ifMatch), request);
    }

    @PUT
    @Path("/identity")
    @RolesAllowed(WORKER)
    @Operation(
            operationId = "stateIdentity",
            summary = "State who one is, with consent of its own",
            description = "An identity that another account has is 409 account.identity-taken: the person may take that"
                    + " account over (POST /v1/takeovers).")
    public Uni<MeView> identify(@NotNull @Valid IdentityRequest request) {
        return identity.state(caller.workerId(), request);
    }
}
