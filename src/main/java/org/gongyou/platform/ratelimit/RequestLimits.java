package org.gongyou.platform.ratelimit;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.gongyou.platform.problem.ProblemAnswers;
import org.gongyou.platform.security.AccessTokens;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Every request to the API, counted for its address before anything else is looked at, and for its session once the token
 * is known to be good. Health, metrics and documentation are not counted.
 */
@ApplicationScoped
class RequestLimits {

    private static final String EXEMPT = "gongyou.exempt";
    private static final int AFTER_THE_GATE = 8_000;

    private final RateLimiter limiter;
    private final ClientAddress client;
    private final ProblemAnswers answers;
    private final CurrentIdentityAssociation identity;

    RequestLimits(
            RateLimiter limiter, ClientAddress client, ProblemAnswers answers, CurrentIdentityAssociation identity) {
        this.limiter = limiter;
        this.client = client;
        this.answers = answers;
        this.identity = identity;
    }

    void register(@Observes Filters filters) {
        filters.register(this::address, AFTER_THE_GATE);
    }

    private void address(RoutingContext context) {
        ClientAddress.Client from = client.of(context.request());
        if (from.exempt() || !isApi(context.request().path())) {
            context.put(EXEMPT, true);
            context.next();
            return;
        }
        Allowance left = limiter.countHere(RatePolicy.REQUESTS_PER_ADDRESS, from.subject());
        if (left.exceeded()) {
            answers.end(left.problem(), context);
            return;
        }
        write(context.response(), left);
        context.next();
    }

    @ServerRequestFilter
    void session(ContainerRequestContext request, RoutingContext context) {
        if (context.get(EXEMPT) != null || !(identity.getIdentity().getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        Allowance left = limiter.countHere(RatePolicy.REQUESTS_PER_SESSION, token.getClaim(AccessTokens.SESSION));
        if (left.exceeded()) {
            throw left.problem();
        }
        write(context.response(), left);
    }

    private static boolean isApi(String path) {
        return path != null && path.contains("/v1/");
    }

    private static void write(HttpServerResponse response, Allowance left) {
        response.putHeader(Allowance.LIMIT, left.limitText())
                .putHeader(Allowance.REMAINING, left.remainingText())
                .putHeader(Allowance.RESET, left.resetText());
    }
}
