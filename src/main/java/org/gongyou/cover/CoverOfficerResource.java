package org.gongyou.cover;

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
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Cover of members for the officers who manage it. */
@Path("/officer/v1")
@Tag(name = "cover")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class CoverOfficerResource {

    private final OfficerCovers covers;
    private final CoverShares shares;
    private final CoverOffice office;

    CoverOfficerResource(OfficerCovers covers, CoverShares shares, CoverOffice office) {
        this.covers = covers;
        this.shares = shares;
        this.office = office;
    }

    @GET
    @Path("/cover-members/{memberNumber}/covers")
    @Operation(
            operationId = "coversOfMember",
            summary = "The cover of a member, found by the member's number; each look is in the audit trail")
    public Uni<Page<CoverView>> of(
            @PathParam("memberNumber") String memberNumber,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return covers.of(office.ofCaller(), memberNumber, Language.preferred(languages));
    }

    @GET
    @Path("/cover-members/{memberNumber}/covers/{id}")
    @Operation(
            operationId = "coverOfMember",
            summary = "One cover of a member, with the entity tag by which to record a payment")
    public Uni<OfficerCoverView> one(
            @PathParam("memberNumber") String memberNumber,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return covers.one(office.ofCaller(), memberNumber, id, Language.preferred(languages));
    }

    @POST
    @Path("/cover-members/{memberNumber}/covers/{id}/payment")
    @Operation(
            operationId = "recordCoverPayment",
            summary = "Records the premium that arrived: the cover is valid, and its days count from the payment on")
    public Uni<OfficerCoverView> pay(
            @PathParam("memberNumber") String memberNumber,
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull @Valid PaymentRequest request) {
        return covers.pay(
                office.ofCaller(), memberNumber, id, IfMatch.of(ifMatch), request, Language.preferred(languages));
    }

    @GET
    @Path("/cover-shares")
    @Operation(
            operationId = "coverShares",
            summary = "How many members are covered today: of a union, and of each directly below it",
            description = "family: EXCLUSIVE when absent. unionId: one's own when absent. Totals without names.")
    public Uni<Page<ShareView>> shares(
            @QueryParam("unionId") @Nullable UUID unionId, @QueryParam("family") @Nullable String family) {
        return shares.of(office.ofCaller(), unionId, family(family));
    }

    @GET
    @Path("/cover-gaps")
    @Operation(
            operationId = "coverGaps",
            summary =
                    "The members of one's own unit who are not covered today; masked names, to officers of that very union",
            description = "family: EXCLUSIVE when absent.")
    public Uni<Page<GapView>> gaps(
            @QueryParam("unionId") @NotNull UUID unionId,
            @QueryParam("family") @Nullable String family,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return shares.gaps(office.ofCaller(), unionId, family(family), cursor, limit);
    }

    private static Family family(@Nullable String written) {
        String code = written == null ? Family.EXCLUSIVE.name() : Family.WORDS.code(written);
        if (code == null) throw ProblemException.invalid("/family", CoverProblem.FAMILY_UNKNOWN);
        return Family.valueOf(code);
    }
}
