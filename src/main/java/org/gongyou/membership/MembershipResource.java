package org.gongyou.membership;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.casework.CaseSummary;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1")
@RolesAllowed(Role.WORKER)
@Tag(name = "membership")
public class MembershipResource {

    private final MembershipService memberships;
    private final TransferCase transfer;
    private final ResignationCase resignation;
    private final RetentionCase retention;
    private final Caller caller;

    MembershipResource(
            MembershipService memberships,
            TransferCase transfer,
            ResignationCase resignation,
            RetentionCase retention,
            Caller caller) {
        this.memberships = memberships;
        this.transfer = transfer;
        this.resignation = resignation;
        this.retention = retention;
        this.caller = caller;
    }

    @GET
    @Path("/me/membership")
    @Operation(operationId = "getMembership", summary = "The caller's membership; 404 for who is no member")
    public Uni<MembershipView> membership(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return memberships.current(caller.workerId(), Language.preferred(language));
    }

    @POST
    @Path("/transfers")
    @ResponseStatus(201)
    @Operation(operationId = "askForTransfer", summary = "Move to another union; the former one's silence releases")
    public Uni<CaseSummary> transfer(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid TransferRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return memberships.transfer(caller.workerId(), key, request, transfer, Language.preferred(language));
    }

    @POST
    @Path("/resignations")
    @ResponseStatus(201)
    @Operation(operationId = "resign", summary = "Leave the union")
    public Uni<CaseSummary> resign(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid ResignationRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        String reason = request.reason() == null ? "" : request.reason();
        return memberships.ask(caller.workerId(), key, request, reason, resignation, Language.preferred(language));
    }

    @POST
    @Path("/retentions")
    @ResponseStatus(201)
    @Operation(operationId = "askForRetention", summary = "Keep the membership while retired or unemployed")
    public Uni<CaseSummary> retain(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid RetentionRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return memberships.ask(
                caller.workerId(), key, request, request.ground().name(), retention, Language.preferred(language));
    }

    @POST
    @Path("/me/membership/requests/{number}/withdrawal")
    @Operation(operationId = "withdrawMembershipRequest", summary = "Take back a transfer, resignation or retention")
    public Uni<CaseSummary> withdraw(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return memberships.withdraw(caller.workerId(), key, number, Language.preferred(language));
    }
}
