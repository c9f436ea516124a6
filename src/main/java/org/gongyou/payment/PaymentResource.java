package org.gongyou.payment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Payments for the officers who handle them. */
@Path("/officer/v1/payments")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "payments")
public class PaymentResource {

    private final PaymentService payments;
    private final PaymentScopes scopes;

    PaymentResource(PaymentService payments, PaymentScopes scopes) {
        this.payments = payments;
        this.scopes = scopes;
    }

    @GET
    @Operation(operationId = "payments", summary = "The payments one handles, in the order in which they were approved")
    public Uni<Page<PaymentView>> list(
            @QueryParam("state") @Nullable PaymentState state,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return payments.list(scopes.ofCaller(), state, cursor, limit, Language.preferred(language));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "payment", summary = "One payment, with the entity tag by which to release it")
    public Uni<PaymentView> one(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return payments.one(scopes.ofCaller(), id, Language.preferred(language));
    }

    @POST
    @Path("/{id}/release")
    @Operation(
            operationId = "releasePayment",
            summary = "The second person lets it be paid; never the one who approved it")
    public Uni<PaymentView> release(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return payments.release(scopes.ofCaller(), id, IfMatch.of(ifMatch), Language.preferred(language));
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(operationId = "refusePayment", summary = "It is not paid; whoever approved it looks at it again")
    public Uni<PaymentView> refuse(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid RefusalRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return payments.refuse(
                scopes.ofCaller(), id, IfMatch.of(ifMatch), request.reason(), Language.preferred(language));
    }
}
