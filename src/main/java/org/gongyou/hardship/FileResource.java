package org.gongyou.hardship;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** One's own file. */
@Path("/v1/me/hardship-file")
@Tag(name = "hardship files")
@RolesAllowed(Role.WORKER)
public class FileResource {

    private final FileService files;
    private final Caller caller;

    FileResource(FileService files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "myHardshipFile",
            summary = "In which class one is on file, until when, and what became of it; 404 for whoever never was")
    public Uni<FileView> mine(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return files.mine(caller.workerId(), Language.preferred(languages));
    }
}
