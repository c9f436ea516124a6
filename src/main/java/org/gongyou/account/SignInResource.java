package org.gongyou.account;

import static org.gongyou.platform.security.Role.LIMITED;
import static org.gongyou.platform.security.Role.WORKER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.security.Caller;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/auth")
@Tag(name = "sign-in")
public class SignInResource {

    private final SignInService signIn;
    private final SessionRenewal renewal;
    private final Confirmation confirmation;
    private final RecycledPhone recycledPhone;
    private final Devices devices;
    private final Caller caller;

    SignInResource(
            SignInService signIn,
            SessionRenewal renewal,
            Confirmation confirmation,
            RecycledPhone recycledPhone,
            Devices devices,
            Caller caller) {
        this.signIn = signIn;
        this.renewal = renewal;
        this.confirmation = confirmation;
        this.recycledPhone = recycledPhone;
        this.devices = devices;
        this.caller = caller;
    }

    @POST
    @Path("/codes")
    @ResponseStatus(202)
    @PermitAll
    @Operation(operationId = "sendSignInCode", summary = "Send a sign-in code to a phone by text message")
    public Uni<CodeView> sendCode(@NotNull @Valid CodeRequest request) {
        return signIn.sendCode(request.phone());
    }

    @POST
    @Path("/sessions")
    @ResponseStatus(201)
    @PermitAll
    @Operation(
            operationId = "signIn",
            summary = "Sign in with phone and code, or with a provider's code",
            description = "An unknown phone gets a new account. On a new device of an account whose person is known the"
                    + " session is limited until it is confirmed.")
    public Uni<SessionView> signIn(@NotNull @Valid SignInRequest request) {
        return signIn.signIn(request);
    }

    @POST
    @Path("/sessions/refresh")
    @PermitAll
    @Operation(
            operationId = "refreshSession",
            summary = "Exchange a refresh token for new tokens",
            description = "A refresh token is good once; used again it ends the session of its device.")
    public Uni<SessionView> refresh(@NotNull @Valid RefreshRequest request) {
        return renewal.refresh(request.refreshToken());
    }

    @DELETE
    @Path("/sessions/current")
    @ResponseStatus(204)
    @RolesAllowed({WORKER, LIMITED})
    @Operation(operationId = "signOut", summary = "End this session")
    public Uni<Void> signOut() {
        return devices.signOut(caller.workerId(), caller.sessionId());
    }

    @POST
    @Path("/sessions/current/confirmation")
    @RolesAllowed(LIMITED)
    @Operation(
            operationId = "confirmSession",
            summary = "Confirm a new device, or say that the account is somebody else's",
            description = "With documentLast4 the session becomes a full one. With notMe the phone gets a new account.")
    public Uni<SessionView> confirm(@NotNull @Valid ConfirmationRequest request) {
        if (request.saysNotMe()) {
            return recycledPhone.free(caller.workerId(), caller.sessionId());
        }
        String lastFour = request.documentLast4();
        if (lastFour == null) {
            throw ProblemException.invalid("/documentLast4", AccountProblem.CONFIRMATION_EMPTY);
        }
        return confirmation.confirm(caller.workerId(), caller.sessionId(), lastFour);
    }
}
