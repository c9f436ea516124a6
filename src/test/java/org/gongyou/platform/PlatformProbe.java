package org.gongyou.platform;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

/** Endpoints only the tests of the platform have. */
@Path("/probe")
public class PlatformProbe {

    static final UUID CALLER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final AtomicInteger EFFECTS = new AtomicInteger();
    static final AtomicInteger ANSWERED_LATE = new AtomicInteger();

    /** Somewhat later than the deadline of requests. */
    private static final Duration LATE = Duration.ofMillis(5_300);

    private final Idempotency idempotency;
    private final Caller caller;
    private final Pool pool;

    PlatformProbe(Idempotency idempotency, Caller caller, Pool pool) {
        this.idempotency = idempotency;
        this.caller = caller;
        this.pool = pool;
    }

    public record Inner(@NotBlank String text) {}

    public record Body(
            @NotBlank @Size(max = 10) String name, @Min(1) int count, List<@Valid Inner> inner) {

        public Body {
            inner = inner == null ? List.of() : List.copyOf(inner);
        }
    }

    public record Echo(String name, int effects) {}

    @POST
    @PermitAll
    @Operation(hidden = true)
    public Uni<Echo> post(@NotNull @Valid Body request) {
        return Uni.createFrom().item(new Echo(request.name(), 0));
    }

    @POST
    @PermitAll
    @Path("/once")
    @Operation(hidden = true)
    public Uni<Echo> once(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key, @NotNull @Valid Body request) {
        return idempotency.once(
                CALLER, key, request, Echo.class, () -> Uni.createFrom().item(() -> {
                    if (request.count() == 13) {
                        throw new ProblemException(RequestProblem.FORBIDDEN);
                    }
                    return new Echo(request.name(), EFFECTS.incrementAndGet());
                }));
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Uni<Echo> get(@QueryParam("limit") @Max(5) int limit) {
        return Uni.createFrom().item(new Echo("limit", limit));
    }

    /** What an answer costs that says nothing. */
    @GET
    @PermitAll
    @Path("/empty")
    @Operation(hidden = true)
    public Uni<Map<String, String>> empty() {
        return Uni.createFrom().item(Map.of());
    }

    /** What one row by its key costs. */
    @GET
    @PermitAll
    @Path("/row/{id}")
    @Operation(hidden = true)
    public Uni<Echo> row(@PathParam("id") UUID id) {
        return pool.preparedQuery("select state from account where worker_id = $1")
                .execute(Tuple.of(id))
                .map(rows -> new Echo(rows.iterator().next().getString(0), rows.size()));
    }

    @GET
    @PermitAll
    @Path("/{id}")
    @Operation(hidden = true)
    public Uni<Echo> byId(@PathParam("id") UUID id) {
        return Uni.createFrom().item(new Echo("id", 1));
    }

    @GET
    @PermitAll
    @Path("/failure")
    @Operation(hidden = true)
    public Uni<Echo> failure() {
        return Uni.createFrom().failure(new IllegalStateException("310101199001011234"));
    }

    /** A statement that fails with this SQLSTATE. */
    @GET
    @PermitAll
    @Path("/sql/{state}")
    @Operation(hidden = true)
    public Uni<Echo> sql(@PathParam("state") @Pattern(regexp = "[0-9A-Z]{5}") String state) {
        String statement = "do 'begin raise exception using errcode = ''" + state + "''; end'";
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(statement).executeUpdate())
                .map(done -> new Echo(state, done)));
    }

    /** Takes as long as a list does. */
    @POST
    @PermitAll
    @Path("/late")
    @Consumes("text/csv")
    @Operation(hidden = true)
    public Uni<Echo> importList(@NotNull byte[] request) {
        return Uni.createFrom().item(new Echo("list", 0)).onItem().delayIt().by(LATE);
    }

    /** Answers, in one of several ways, when the deadline has long answered. */
    @GET
    @PermitAll
    @Path("/late/{how}")
    @Operation(hidden = true)
    public Uni<Echo> late(@PathParam("how") String how) {
        return Uni.createFrom().voidItem().onItem().delayIt().by(LATE).map(late -> {
            ANSWERED_LATE.incrementAndGet();
            return switch (how) {
                case "problem" -> throw new ProblemException(RequestProblem.STALE);
                case "failure" -> throw new IllegalStateException("310101199001011234");
                case "outage" -> throw new UncheckedIOException(new IOException("gone"));
                case "nothing" -> null;
                default -> new Echo(how, 0);
            };
        });
    }

    @GET
    @RolesAllowed(Role.WORKER)
    @Path("/me")
    @Operation(hidden = true)
    public Uni<Echo> me() {
        return Uni.createFrom().item(() -> new Echo(caller.workerId().toString(), 0));
    }
}
