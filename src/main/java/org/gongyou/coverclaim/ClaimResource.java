package org.gongyou.coverclaim;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.payment.Payee;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Claims for whoever makes them. */
@Path("/v1/cover-claims")
@RolesAllowed(Role.WORKER)
@Tag(name = "cover-claims")
public class ClaimResource {

    private final ClaimService claims;
    private final Caller caller;

    ClaimResource(ClaimService claims, Caller caller) {
        this.claims = claims;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "beginCoverClaim",
            summary =
                    "A draft with a number, and of one's own cover what it pays; it goes to no union before its submission")
    public Uni<ClaimView> begin(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid ClaimRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return claims.begin(caller.workerId(), key, request, Language.preferred(language));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCoverClaim", summary = "A claim of the caller's, with its payments")
    public Uni<ClaimView> get(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return claims.one(caller.workerId(), id, Language.preferred(language));
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "mendCoverClaim", summary = "Change what it says while it is the claimant's turn")
    public Uni<ClaimView> mend(
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @PathParam("id") UUID id,
            @RequestBody(
                            description = "JSON merge patch (RFC 7396) of a CoverClaimRequest",
                            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    @NotNull
                    ObjectNode request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return claims.mend(caller.workerId(), id, IfMatch.of(ifMatch), request, Language.preferred(language));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(operationId = "submitCoverClaim", summary = "Send it to the union")
    public Uni<ClaimView> submit(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return claims.take(caller.workerId(), key, id, ClaimGraph.SUBMIT, Language.preferred(language));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawCoverClaim", summary = "Take it back")
    public Uni<ClaimView> withdraw(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return claims.take(caller.workerId(), key, id, ClaimGraph.WITHDRAW, Language.preferred(language));
    }

    @PUT
    @Path("/{id}/payees/{position}")
    @Operation(
            operationId = "mendCoverClaimPayee",
            summary = "The bank has returned a payment: the account to pay to instead",
            description =
                    "The position is that of the payment, counted from 0. It is released anew by a second person.")
    public Uni<ClaimView> payTo(
            @PathParam("id") UUID id,
            @PathParam("position") @Min(0) @Max(9) int position,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid Payee request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return claims.payTo(
                caller.workerId(), id, position, IfMatch.of(ifMatch), request, Language.preferred(language));
    }
}
