package org.gongyou.booking;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Service points for the officers who look after them. */
@Path("/officer/v1/service-points")
@Tag(name = "service points")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class ServicePointOfficerResource {

    private final ServicePointService points;
    private final ServicePointImports imports;
    private final ServicePointSnapshot snapshot;
    private final PointScopes scopes;
    private final Caller caller;
    private final Clock clock;

    ServicePointOfficerResource(
            ServicePointService points,
            ServicePointImports imports,
            ServicePointSnapshot snapshot,
            PointScopes scopes,
            Caller caller,
            Clock clock) {
        this.points = points;
        this.imports = imports;
        this.snapshot = snapshot;
        this.scopes = scopes;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @Operation(
            operationId = "importServicePoints",
            summary = "Enters a list of service points; what is not in it stays as it is",
            description =
                    "The columns code,name,address,lat,lon,manners,slotMinutes,places and, where wanted,"
                            + " crs,phone,hours,region,languages,slotHours,daysAhead,union. Usual Chinese headings are understood.")
    public Uni<CsvReport> importList(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull byte[] request) {
        Language language = Language.preferred(languages);
        PointScope scope = scopes.managing();
        return dryRun ? imports.check(scope, request, language) : imports.enter(scope, request, language);
    }

    @GET
    @Operation(
            operationId = "managedServicePoints",
            summary = "The service points one looks after, or receives people at, in the order of their codes")
    public Uni<Page<ServicePointView>> list() {
        PointScope scope = scopes.receiving();
        return Uni.createFrom()
                .item(new Page<>(
                        snapshot.value().byCode().stream()
                                .filter(point -> scope.covers(point.details().unionId()))
                                .map(point -> ServicePointView.of(point, null, clock.instant(), Crs.WGS84))
                                .toList(),
                        null));
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createServicePoint", summary = "Enters a service point")
    public Uni<ServicePointOfficerView> create(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid ServicePointRequest request) {
        return points.create(scopes.managing(), caller.workerId(), key, request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "managedServicePoint", summary = "One, with the entity tag by which to change it")
    public Uni<ServicePointOfficerView> one(@PathParam("id") UUID id) {
        return points.one(scopes.managing(), id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "reviseServicePoint",
            summary = "Says anew all that is said of a service point but its code",
            description = "What is booked stays booked.")
    public Uni<ServicePointOfficerView> revise(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid ServicePointRequest request) {
        return points.revise(scopes.managing(), id, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeServicePoint", summary = "Takes one off the list; those who booked are told")
    public Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return points.remove(scopes.managing(), id, IfMatch.of(ifMatch));
    }

    @PUT
    @Path("/{id}/closures/{day}")
    @Operation(
            operationId = "closeServicePoint",
            summary = "Closes it on a day; those who booked are told, and offered other times")
    public Uni<ServicePointOfficerView> close(
            @PathParam("id") UUID id, @PathParam("day") String day, @NotNull @Valid ClosureRequest request) {
        return points.close(scopes.managing(), id, day(day), request.reason());
    }

    @DELETE
    @Path("/{id}/closures/{day}")
    @Operation(operationId = "openServicePoint", summary = "Opens it again on a day")
    public Uni<ServicePointOfficerView> open(@PathParam("id") UUID id, @PathParam("day") String day) {
        return points.open(scopes.managing(), id, day(day));
    }

    private static LocalDate day(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            if (Days.isKept(day)) return day;
        } catch (DateTimeParseException none) {
            // As below: what is no day, or nobody's, is not found.
        }
        throw new ProblemException(RequestProblem.NOT_FOUND);
    }
}
