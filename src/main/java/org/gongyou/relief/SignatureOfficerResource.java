package org.gongyou.relief;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.casework.CaseSummary;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Authorities to check the finances, given before officers of the case or on paper. */
@Path("/officer/v1/relief-reviews")
@RolesAllowed(Role.OFFICER)
@Tag(name = "relief")
public class SignatureOfficerResource {

    private final SignatureOffice office;
    private final Caller caller;

    SignatureOfficerResource(SignatureOffice office, Caller caller) {
        this.office = office;
        this.caller = caller;
    }

    @POST
    @Path("/{number}/authorities/{memberId}/signature")
    @Operation(
            operationId = "signAuthorityAtVisit",
            summary = "An adult of the household has signed before the officer, each for themselves")
    public Uni<CaseSummary> sign(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("number") String number,
            @PathParam("memberId") UUID member,
            @NotNull @Valid SignatureRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return office.sign(caller.workerId(), key, number, member, request, Language.preferred(language));
    }

    @POST
    @Path("/{number}/authorities/{memberId}/verdict")
    @Operation(
            operationId = "judgeAuthorityOnPaper",
            summary = "Whether the authority an adult has signed on paper is as it should be")
    public Uni<CaseSummary> judge(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("number") String number,
            @PathParam("memberId") UUID member,
            @NotNull @Valid PaperVerdict request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return office.judge(caller.workerId(), key, number, member, request, Language.preferred(language));
    }
}
