package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Proceedings for the lawyer of the case. */
@Path("/lawyer/v1/cases/{number}")
@Tag(name = "proceedings")
@RolesAllowed(Role.LAWYER)
public class LawyerProceedingResource {

    private final ProceedingDesk desk;
    private final Caller caller;

    LawyerProceedingResource(ProceedingDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Path("/proceedings")
    @Operation(operationId = "proceedingsOfCase", summary = "How far the case is, and what its closing file needs")
    public Uni<ProceedingView> one(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return desk.ofLawyer(caller.workerId(), number, Language.preferred(languages));
    }

    @PUT
    @Path("/proceedings/{step}")
    @Operation(
            operationId = "enterProceedingStep",
            summary = "Says on which day a step happened; what follows gets its last day",
            description = "Worker and lawyer are reminded before a last day, and told when it is over.")
    public Uni<ProceedingView> happen(
            @PathParam("number") String number,
            @PathParam("step") ProceedingStep step,
            @NotNull @Valid StepRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return desk.happen(caller.workerId(), number, step, request.on(), Language.preferred(languages));
    }

    @PUT
    @Path("/outcome")
    @Operation(operationId = "enterOutcome", summary = "Says what the case came to, and what the worker is to get")
    public Uni<ProceedingView> comeTo(
            @PathParam("number") String number,
            @NotNull @Valid OutcomeRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return desk.comeTo(caller.workerId(), number, request, Language.preferred(languages));
    }

    @POST
    @Path("/recoveries")
    @ResponseStatus(201)
    @Operation(operationId = "enterRecovery", summary = "Says that money reached the worker")
    public Uni<ProceedingView> receive(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid RecoveryRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return desk.receive(caller.workerId(), number, key, request, Language.preferred(languages));
    }

    @POST
    @Path("/recoveries/{id}/correction")
    @Operation(
            operationId = "takeBackRecovery",
            summary = "Says that an entry of money was a mistake, and why",
            description = "The entry stays, marked; no sum has it any more, and the timeline gives the reason.")
    public Uni<ProceedingView> takeBack(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid CorrectionRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return desk.takeBack(caller.workerId(), number, id, key, request, Language.preferred(languages));
    }

    @POST
    @Path("/closing")
    @Operation(
            operationId = "closeByLawyer",
            summary = "Hands in the closing file, which the union checks",
            description = "On money or on a stated end, never on the award alone.")
    public Uni<ProceedingView> close(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid ClosingRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return desk.close(caller.workerId(), number, key, request, Language.preferred(languages));
    }
}
