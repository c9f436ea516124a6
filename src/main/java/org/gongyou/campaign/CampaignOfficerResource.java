package org.gongyou.campaign;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Campaigns for the officers who run them. */
@Path("/officer/v1/campaigns")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "campaigns")
public class CampaignOfficerResource {

    private final CampaignService campaigns;
    private final QuotaRaise raises;
    private final NumberDesk numbers;
    private final CampaignScopes scopes;

    CampaignOfficerResource(CampaignService campaigns, QuotaRaise raises, NumberDesk numbers, CampaignScopes scopes) {
        this.numbers = numbers;
        this.campaigns = campaigns;
        this.raises = raises;
        this.scopes = scopes;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "draftCampaign", summary = "Begins a campaign; nobody sees it until it is published")
    public Uni<CampaignOfficerView> draft(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid CampaignDraftRequest request) {
        return campaigns.draft(scopes.ofCaller(), key, request);
    }

    @GET
    @Operation(operationId = "managedCampaigns", summary = "The campaigns one runs, in the order of their codes")
    public Uni<Page<CampaignOfficerView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return campaigns.list(scopes.ofCaller(), cursor, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "managedCampaign", summary = "One campaign, with the entity tag by which to change it")
    public Uni<CampaignOfficerView> one(@PathParam("id") UUID id) {
        return campaigns.one(scopes.ofCaller(), id);
    }

    @GET
    @Path("/{id}/numbers")
    @Operation(
            operationId = "campaignNumbers",
            summary =
                    "Of a campaign with papers: the numbers in their order of which something has become, with their cases")
    public Uni<Page<NumberLine>> numbers(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return numbers.list(scopes.ofCaller(), id, cursor, limit);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "reviseCampaign", summary = "Says anew all that is said of a draft")
    public Uni<CampaignOfficerView> revise(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid CampaignRequest request) {
        return campaigns.revise(scopes.ofCaller(), id, IfMatch.of(ifMatch), request);
    }

    @POST
    @Path("/{id}/publication")
    @Operation(operationId = "publishCampaign", summary = "Shows it to everybody; from now on it stays as it is")
    public Uni<CampaignOfficerView> publish(
            @PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return campaigns.publish(scopes.ofCaller(), id, IfMatch.of(ifMatch));
    }

    @POST
    @Path("/{id}/raise")
    @Operation(
            operationId = "raiseCampaign",
            summary = "Gives more coupons than were published, be it while people claim; never fewer",
            description = "Where all are gone, whoever waits comes first.")
    public Uni<CampaignOfficerView> raise(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid RaiseRequest request) {
        return raises.raise(scopes.ofCaller(), id, IfMatch.of(ifMatch), request);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelCampaign", summary = "Gives nothing more; what was won stays")
    public Uni<CampaignOfficerView> cancel(
            @PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return campaigns.cancel(scopes.ofCaller(), id, IfMatch.of(ifMatch));
    }
}
