package org.gongyou.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.problem.ProblemAnswers;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The first thing a request meets: it gets an id and a deadline, and is turned away if nobody could serve it. */
@ApplicationScoped
class RequestGate {

    private static final String REQUEST_ID = "X-Request-Id";
    private static final String KNOWN_ID = "[A-Za-z0-9._-]{8,64}";
    /** A route of 1,000 points in a query, percent-encoded. Far below what the server takes in, which refuses wordlessly. */
    private static final int LONGEST_URI = 16_000;

    /** RFC 2046, 5.1.1. */
    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary=(\"[^\"]{1,70}\"|[^\";\\s]{1,70})", Pattern.CASE_INSENSITIVE);

    private final ProblemAnswers answers;
    private final RequestDeadline deadline;
    private final Optional<String> appFloor;
    private final String upgradeUrl;
    private final long maxBodySize;

    RequestGate(
            ProblemAnswers answers,
            RequestDeadline deadline,
            @ConfigProperty(name = "gongyou.app.floor") Optional<String> appFloor,
            @ConfigProperty(name = "gongyou.app.upgrade-url") String upgradeUrl,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.answers = answers;
        this.deadline = deadline;
        this.appFloor = appFloor;
        this.upgradeUrl = upgradeUrl;
        this.maxBodySize = maxBodySize.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::identify, 10_000);
        filters.register(this::check, 9_000);
    }

    /** Failures outside REST (body too large, broken request line) become problems too. */
    void failures(@Observes Router router) {
        for (RequestProblem problem : RequestProblem.values()) {
            if (problem.status() != RequestProblem.INVALID.status()) {
                router.errorHandler(
                        problem.status(),
                        context -> answers.end(new ProblemException(byStatus(problem.status())), context));
            }
        }
    }

    private static RequestProblem byStatus(int status) {
        for (RequestProblem problem : RequestProblem.values()) {
            if (problem.status() == status && problem != RequestProblem.IDEMPOTENCY_KEY_MISSING) {
                return problem;
            }
        }
        return RequestProblem.INTERNAL;
    }

    private void identify(RoutingContext context) {
        String given = context.request().getHeader(REQUEST_ID);
        String id = given != null && given.matches(KNOWN_ID)
                ? given
                : UUID.randomUUID().toString();
        context.put(ProblemAnswers.TRACE_ID, id);
        MDC.put("traceId", id);
        context.response().putHeader(REQUEST_ID, id);
        deadline.begin(context);
        UnreadBody.watch(context);
        context.next();
    }

    private void check(RoutingContext context) {
        ProblemException refusal = refusal(context.request());
        if (refusal == null) {
            context.next();
        } else {
            answers.end(refusal, context);
        }
    }

    private @Nullable ProblemException refusal(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_URI) {
            return new ProblemException(RequestProblem.URI_TOO_LONG);
        }
        if (isTooLarge(request)) {
            return new ProblemException(RequestProblem.TOO_LARGE);
        }
        if (!CleanText.isCleanUri(request.uri()) || !isCleanMultipart(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            return new ProblemException(RequestProblem.MALFORMED);
        }
        String version = request.getHeader("App-Version");
        if (version != null && appFloor.isPresent() && AppVersion.isBelow(version, appFloor.get())) {
            return new ProblemException(RequestProblem.APP_TOO_OLD)
                    .with("upgradeUrl", upgradeUrl)
                    .with("minimumVersion", appFloor.get());
        }
        return null;
    }

    /** What the server itself would refuse, but without a word. */
    private boolean isTooLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > maxBodySize;
    }

    /** The parser of multipart bodies takes a boundary for granted. */
    private static boolean isCleanMultipart(@Nullable String contentType) {
        return contentType == null
                || !contentType.regionMatches(true, 0, "multipart/", 0, 10)
                || BOUNDARY.matcher(contentType).find();
    }
}
