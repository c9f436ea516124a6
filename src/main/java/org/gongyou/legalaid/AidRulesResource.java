package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What a city or district wants of requests for legal aid. */
@Path("/officer/v1/unions")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "legal aid")
public class AidRulesResource {

    private final AidRulesService rules;
    private final CallersUnions unions;
    private final Caller caller;

    AidRulesResource(AidRulesService rules, CallersUnions unions, Caller caller) {
        this.rules = rules;
        this.unions = unions;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/legal-aid-rules")
    @Operation(
            operationId = "legalAidRules",
            summary = "What counts at a union, with the entity tag by which to publish")
    public Uni<AidRulesView> of(@PathParam("id") UUID union) {
        requireManager(union);
        return Uni.createFrom().item(rules.of(union));
    }

    @PUT
    @Path("/{id}/legal-aid-rules")
    @Operation(
            operationId = "publishLegalAidRules",
            summary = "Publishes limits and, where wanted, a means test, from a day on; for the union and all below it",
            description = "Editions published before stay. What a request was decided by does not change.")
    public Uni<AidRulesView> publish(
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @PathParam("id") UUID union,
            @NotNull @Valid AidRulesPublication publication) {
        requireManager(union);
        return rules.publish(caller.workerId(), union, IfMatch.of(ifMatch), publication);
    }

    private void requireManager(UUID union) {
        if (!unions.with(OfficerFunction.MANAGE_LEGAL_AID).covers(union))
            throw new ProblemException(AidProblem.NOT_MANAGER);
    }
}
