package org.gongyou.legalaid;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Requests for legal aid, for whoever makes them. */
@Path("/v1/legal-aid-requests")
@RolesAllowed(Role.WORKER)
@Tag(name = "legal aid")
public class AidResource {

    private final AidService aids;
    private final Caller caller;

    AidResource(AidService aids, Caller caller) {
        this.aids = aids;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "beginLegalAidRequest",
            summary = "A draft with a number, be it empty; it goes to no union before its submission")
    public Uni<AidView> begin(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid AidRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return aids.begin(caller.workerId(), key, request, Language.preferred(language));
    }

    @GET
    @Operation(operationId = "listLegalAidRequests", summary = "The caller's requests, newest first, drafts among them")
    public Uni<Page<AidSummary>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return aids.page(caller.workerId(), cursor, limit, Language.preferred(language));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLegalAidRequest", summary = "A request of the caller's, with the story it belongs to")
    public Uni<AidView> get(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return aids.one(caller.workerId(), id, Language.preferred(language));
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "mendLegalAidRequest",
            summary =
                    "Change what it says while it is the applicant's turn, from any device; a consent is renewed at any time",
            description =
                    "What a running request of the same matter rests on stands still meanwhile: person, capacity, opponents,"
                            + " division, claims, and papers that are there.")
    public Uni<AidView> mend(
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @PathParam("id") UUID id,
            @RequestBody(
                            description = "JSON merge patch (RFC 7396) of a LegalAidRequestDraft",
                            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    @NotNull
                    ObjectNode request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return aids.mend(caller.workerId(), id, IfMatch.of(ifMatch), request, Language.preferred(language));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(
            operationId = "submitLegalAidRequest",
            summary = "Send it to the union; all that is missing is named at once")
    public Uni<AidView> submit(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return aids.submit(caller.workerId(), key, id, Language.preferred(language));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawLegalAidRequest", summary = "Take it back")
    public Uni<AidView> withdraw(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return aids.withdraw(caller.workerId(), key, id, Language.preferred(language));
    }

    @POST
    @Path("/{id}/continuations")
    @ResponseStatus(201)
    @Operation(
            operationId = "continueLegalAid",
            summary = "A further form of help in the same matter: a draft with the same intake")
    public Uni<AidView> goOn(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @NotNull @Valid ContinuationRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return aids.goOn(caller.workerId(), key, id, request, Language.preferred(language));
    }
}
