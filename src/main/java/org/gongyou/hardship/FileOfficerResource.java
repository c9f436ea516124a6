package org.gongyou.hardship;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The files of hardship for the officers who keep them. */
@Path("/officer/v1/hardship-files")
@Tag(name = "hardship files")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class FileOfficerResource {

    private static final String CSV = "text/csv";

    private final FileService files;
    private final NationalTable table;
    private final FileDesk desk;

    FileOfficerResource(FileService files, NationalTable table, FileDesk desk) {
        this.files = files;
        this.table = table;
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "hardshipFiles",
            summary = "The open files one keeps, those first that are due",
            description = "class: DEEP, RELATIVE, EDGE … ; due: those that are to be looked at by that day.")
    public Uni<Page<FileView>> list(
            @QueryParam("class") @Pattern(regexp = "[A-Za-z0-9_]{1,40}") @Nullable String classCode,
            @QueryParam("due") @Nullable LocalDate due,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(50) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return files.list(desk.ofCaller(), classCode, due, cursor, limit, Language.preferred(languages));
    }

    @GET
    @Path("/export")
    @Produces(CSV)
    @Operation(
            operationId = "exportHardshipFiles",
            summary = "The open files one keeps as the national help system takes them; audited",
            description = "The column 系统内编号 is our own id of a file, by which its national number comes back.")
    public Uni<String> export() {
        return table.export(desk.ofCaller());
    }

    @POST
    @Path("/import")
    @Consumes(CSV)
    @Operation(
            operationId = "importHardshipNumbers",
            summary = "Enters the numbers that the national help system gave to files",
            description = "The columns 系统内编号,困难职工编号; others of the export may stand beside them. The same again changes"
                    + " nothing.")
    public Uni<CsvReport> numbers(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull byte[] request) {
        return table.enter(desk.ofCaller(), request, dryRun, Language.preferred(languages));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "hardshipFile", summary = "One open file with its history; audited")
    public Uni<FileView> one(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return files.one(desk.ofCaller(), id, Language.preferred(languages));
    }

    @POST
    @Path("/{id}/review")
    @Operation(operationId = "reviewHardshipFile", summary = "It was looked at, and stays until another day")
    public Uni<FileView> review(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull @Valid ReviewRequest request) {
        return files.review(desk.ofCaller(), id, IfMatch.of(ifMatch), request, Language.preferred(languages));
    }

    @POST
    @Path("/{id}/leaving")
    @Operation(
            operationId = "leaveHardshipFile",
            summary = "Takes somebody off the file for a reason; the history stays")
    public Uni<FileView> leave(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull @Valid LeavingRequest request) {
        return files.leave(desk.ofCaller(), id, IfMatch.of(ifMatch), request.reason(), Language.preferred(languages));
    }
}
