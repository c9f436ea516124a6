package org.gongyou.file;

import static org.gongyou.platform.security.Role.LAWYER;
import static org.gongyou.platform.security.Role.OFFICER;
import static org.gongyou.platform.security.Role.WORKER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.web.RequestDeadline;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Photos and papers. */
@Path("/v1/files")
@Tag(name = "files")
public class FileResource {

    private final FileService files;
    private final Caller caller;
    private final RequestDeadline deadline;

    FileResource(FileService files, Caller caller, RequestDeadline deadline) {
        this.files = files;
        this.caller = caller;
        this.deadline = deadline;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @RolesAllowed({WORKER, OFFICER, LAWYER})
    @Operation(
            operationId = "uploadFile",
            summary = "Upload a photo or paper",
            description =
                    "JPEG, PNG, HEIC or PDF by content, at most 10 MB. Images are kept without the place, time and "
                            + "device they were taken with. A file that is not used in any case is erased after 30 days.")
    public Uni<FileView> upload(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @RestForm("file") @NotNull FileUpload file,
            @RestForm("caption") @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*") @Nullable String caption) {
        deadline.hurry();
        return files.upload(caller.workerId(), key, file.uploadedFile(), caption);
    }

    @GET
    @Path("/{id}")
    @Produces({"image/jpeg", "image/png", "image/heic", "application/pdf"})
    @RolesAllowed({WORKER, OFFICER, LAWYER})
    @Operation(operationId = "readFile", summary = "The bytes of a file of mine, or of a case I may see")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/heic", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> read(@PathParam("id") UUID id, @Context Request request) {
        return files.find(caller.workerId(), id).chain(file -> {
            EntityTag tag = new EntityTag(file.sha256());
            Response.ResponseBuilder known = request.evaluatePreconditions(tag);
            return known == null
                    ? files.content(file).map(bytes -> answer(file, tag, bytes))
                    : Uni.createFrom().item(unread(known.tag(tag).build()));
        });
    }

    /** 304; or 412 for who asked for another version, which is a problem like any other. */
    private static Response unread(Response known) {
        if (known.getStatus() == RequestProblem.STALE.status()) throw new ProblemException(RequestProblem.STALE);
        return known;
    }

    /** Nobody sniffs, runs or keeps what somebody else uploaded. */
    private static Response answer(StoredFile file, EntityTag tag, byte[] bytes) {
        String name = file.id() + "." + file.kind().extension();
        return Response.ok(bytes, file.kind().mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
