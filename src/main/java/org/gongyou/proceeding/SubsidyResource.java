package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What the lawyer of a case gets. */
@Path("/officer/v1/legal-aid/{number}/subsidy")
@Tag(name = "proceedings")
@RolesAllowed(Role.OFFICER)
public class SubsidyResource {

    private final Subsidies subsidies;
    private final Caller caller;

    SubsidyResource(Subsidies subsidies, Caller caller) {
        this.subsidies = subsidies;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "lawyerSubsidy", summary = "What the lawyer gets, by the stages that took place")
    public Uni<SubsidyView> one(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return subsidies.one(caller.workerId(), number, Language.preferred(languages));
    }

    @POST
    @Operation(
            operationId = "orderLawyerSubsidy",
            summary = "Sets the money aside once the closing file is checked; another person releases it")
    public Uni<SubsidyView> order(
            @PathParam("number") String number,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return subsidies.order(caller.workerId(), number, IfMatch.of(ifMatch), Language.preferred(languages));
    }
}
