package org.gongyou.report;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.file.FileView;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.witness.ReportDoor;
import org.gongyou.witness.Reporter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** One tap for whoever stands before a door. */
@Path("/v1/stations")
@Tag(name = "stations")
public class ReportResource {

    static final String DEVICE = "Device-Id";
    private static final String DEVICES = "[\\x21-\\x7E]{1,64}";

    private final ReportService reports;
    private final ReportDoor door;

    ReportResource(ReportService reports, ReportDoor door) {
        this.reports = reports;
        this.door = door;
    }

    @POST
    @Path("/{id}/report-photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @PermitAll
    @Operation(
            operationId = "uploadReportPhoto",
            summary = "Sends the photo for a report, which then names it",
            description =
                    "Signed in or not; without sign-in it is the device's, or the address's where no device is named. JPEG, PNG or"
                            + " HEIC by content, at most 10 MB, kept without place, time and camera. Without a report it is erased"
                            + " after 30 days.")
    public Uni<FileView> photo(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(DEVICE) @Pattern(regexp = DEVICES) @Nullable String deviceId,
            @RestForm("photo") @NotNull FileUpload photo) {
        Reporter who = door.reporter(deviceId);
        return door.letPhotoIn(who).chain(() -> reports.photo(who, key, id, photo.uploadedFile()));
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
            @HeaderParam(DEVICE) @Pattern(regexp = DEVICES) @Nullable String deviceId,
            @NotNull @Valid ReportRequest request) {
        Reporter who = door.reporter(deviceId);
        return door.letIn(who).chain(() -> reports.report(who, key, id, request));
    }
}
