package org.gongyou.report;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** One tap for whoever stands before a door. */
@Path("/v1/stations")
@Tag(name = "stations")
public class ReportResource {

    static final String DEVICE = "Device-Id";

    private final ReportService reports;
    private final ReportDoor door;

    ReportResource(ReportService reports, ReportDoor door) {
        this.reports = reports;
        this.door = door;
    }

    @POST
    @Path("/{id}/reports")
    @ResponseStatus(201)
    @PermitAll
    @Operation(
            operationId = "reportStation",
            summary = "Says how one found a station: locked, open, what is broken or mended, moved",
            description =
                    "Signed in or not. Device-Id is 1 to 64 visible ASCII characters that the app makes up once and keeps; an"
                            + " Idempotency-Key of somebody not signed in is theirs by device and address.")
    public Uni<ReportReceipt> report(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(DEVICE) @Pattern(regexp = "[\\x21-\\x7E]{1,64}") @Nullable String deviceId,
            @NotNull @Valid ReportRequest request) {
        Reporter who = door.reporter(deviceId);
        return door.letIn(who).chain(() -> reports.report(who, key, id, request));
    }
}
