package org.gongyou.relief;

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
import jakarta.ws.rs.PUT;
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
import org.gongyou.payment.Payee;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.gongyou.publicnotice.NoticePreview;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Applications for relief, for whoever makes them. */
@Path("/v1/relief-applications")
@RolesAllowed(Role.WORKER)
@Tag(name = "relief")
public class ReliefResource {

    private final ReliefService relief;
    private final Caller caller;

    ReliefResource(ReliefService relief, Caller caller) {
        this.relief = relief;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "beginReliefApplication",
            summary = "A draft with a number; the programme is enough, and the household is kept once for all of them")
    public Uni<ReliefView> begin(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid ReliefRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return relief.begin(caller.workerId(), key, request, Language.preferred(language));
    }

    @GET
    @Operation(
            operationId = "listReliefApplications",
            summary = "The caller's applications, newest first, drafts among them")
    public Uni<Page<ReliefSummary>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return relief.page(caller.workerId(), cursor, limit, Language.preferred(language));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReliefApplication",
            summary = "An application of the caller's: what is missing, the arithmetic, the visit, the money")
    public Uni<ReliefView> get(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return relief.one(caller.workerId(), id, Language.preferred(language));
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "mendReliefApplication", summary = "Change what it says while it is the applicant's turn")
    public Uni<ReliefView> mend(
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @PathParam("id") UUID id,
            @RequestBody(
                            description = "JSON merge patch (RFC 7396) of a ReliefDraft",
                            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    @NotNull
                    ObjectNode request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return relief.mend(caller.workerId(), id, IfMatch.of(ifMatch), request, Language.preferred(language));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(
            operationId = "submitReliefApplication",
            summary = "Send it to the union; all that is missing is named at once")
    public Uni<ReliefView> submit(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return relief.submit(caller.workerId(), key, id, Language.preferred(language));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawReliefApplication", summary = "Take it back")
    public Uni<ReliefView> withdraw(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return relief.withdraw(caller.workerId(), key, id, Language.preferred(language));
    }

    @GET
    @Path("/{id}/notice-preview")
    @Operation(
            operationId = "previewReliefNotice",
            summary = "Exactly what everybody would see if the public notice were put up today")
    public Uni<NoticePreview.View> notice(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return relief.notice(caller.workerId(), id, Language.preferred(language));
    }

    @PUT
    @Path("/{id}/payee")
    @Operation(
            operationId = "mendReliefPayee",
            summary = "The bank has returned a payment: the account to pay to instead")
    public Uni<ReliefView> payTo(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid Payee request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return relief.payTo(caller.workerId(), id, IfMatch.of(ifMatch), request, Language.preferred(language));
    }
}
