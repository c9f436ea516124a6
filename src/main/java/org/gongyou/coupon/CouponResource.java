package org.gongyou.coupon;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** A worker's coupons. */
@Path("/v1/me/coupons")
@RolesAllowed(Role.WORKER)
@Tag(name = "coupons")
public class CouponResource {

    private final CouponService coupons;
    private final Caller caller;

    CouponResource(CouponService coupons, Caller caller) {
        this.coupons = coupons;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "myCoupons", summary = "My coupons, the latest first")
    public Uni<Page<CouponView>> mine(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return coupons.mine(caller.workerId(), cursor, limit, Language.preferred(languages));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "myCoupon", summary = "One coupon of mine")
    public Uni<CouponView> one(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return coupons.one(caller.workerId(), id, Language.preferred(languages));
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnCoupon", summary = "Hands a coupon back before it expires: for good")
    public Uni<CouponView> handBack(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return coupons.handBack(caller.workerId(), id, Language.preferred(languages));
    }
}
