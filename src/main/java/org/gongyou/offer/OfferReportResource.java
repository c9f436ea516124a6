package org.gongyou.offer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.witness.ReportDoor;
import org.gongyou.witness.Reporter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** One tap for whoever stands at the counter. */
@Path("/v1/offers")
@Tag(name = "offers")
public class OfferReportResource {

    private static final String DEVICE = "Device-Id";
    private static final String DEVICES = "[\\x21-\\x7E]{1,64}";

    private final OfferReports reports;
    private final ReportDoor door;

    OfferReportResource(OfferReports reports, ReportDoor door) {
        this.reports = reports;
        this.door = door;
    }

    @POST
    @Path("/{id}/reports")
    @ResponseStatus(201)
    @PermitAll
    @Operation(
            operationId = "reportOffer",
            summary = "Says how it went: refused, price raised first, store closed, or honoured",
            description =
                    "Signed in or not, and limited with reports about stations. Device-Id is 1 to 64 visible ASCII characters that"
                            + " the app makes up once and keeps.")
    public Uni<OfferReportReceipt> report(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(DEVICE) @Pattern(regexp = DEVICES) @Nullable String deviceId,
            @NotNull @Valid OfferReportRequest request) {
        Reporter who = door.reporter(deviceId);
        return door.letIn(who).chain(() -> reports.report(who, key, id, request));
    }
}
