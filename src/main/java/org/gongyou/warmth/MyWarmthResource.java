package org.gongyou.warmth;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.payment.Payee;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What one gets without having applied. */
@Path("/v1/me/warmth")
@RolesAllowed(Role.WORKER)
@Tag(name = "warmth")
public class MyWarmthResource {

    private final MyWarmth warmth;
    private final Caller caller;

    MyWarmthResource(MyWarmth warmth, Caller caller) {
        this.warmth = warmth;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "myWarmth", summary = "On which lists of the union one is, the newest first")
    public Uni<Page<MyWarmthView>> all(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return warmth.all(caller.workerId(), Language.preferred(languages)).map(all -> new Page<>(all, null));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "myWarmthLine", summary = "One of them, with its entity tag")
    public Uni<MyWarmthView> one(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return warmth.one(caller.workerId(), id, Language.preferred(languages));
    }

    @PUT
    @Path("/{id}/payee")
    @Operation(
            operationId = "sayWarmthPayee",
            summary = "To which account it goes: where the union does not know, or the bank sent it back")
    public Uni<MyWarmthView> payTo(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid Payee request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return warmth.payTo(caller.workerId(), id, IfMatch.of(ifMatch), request, Language.preferred(languages));
    }
}
