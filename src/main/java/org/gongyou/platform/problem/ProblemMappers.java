package org.gongyou.platform.problem;

import static org.gongyou.platform.problem.RequestProblem.CONFIRMATION_REQUIRED;
import static org.gongyou.platform.problem.RequestProblem.FORBIDDEN;
import static org.gongyou.platform.problem.RequestProblem.INTERNAL;
import static org.gongyou.platform.problem.RequestProblem.MALFORMED;
import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;
import static org.gongyou.platform.problem.RequestProblem.UNAUTHENTICATED;
import static org.gongyou.platform.problem.RequestProblem.UNAVAILABLE;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Whatever a resource ends with becomes a problem. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** A session that has still to confirm itself carries only this role (see platform.security.Role). */
    private static final String LIMITED = "limited";

    private final ProblemAnswers answers;
    private final CurrentIdentityAssociation identity;

    ProblemMappers(ProblemAnswers answers, CurrentIdentityAssociation identity) {
        this.answers = answers;
        this.identity = identity;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem, RoutingContext context) {
        return answers.answer(problem, context);
    }

    @ServerExceptionMapper
    Response violation(ConstraintViolationException violations, RoutingContext context) {
        return answers.answer(Violations.problem(violations), context);
    }

    @ServerExceptionMapper
    Response mismatch(MismatchedInputException mismatch, RoutingContext context) {
        return answers.answer(Violations.mismatch(mismatch), context);
    }

    @ServerExceptionMapper
    Response mapping(JsonMappingException mapping, RoutingContext context) {
        ProblemException problem = mapping.getCause() instanceof ProblemException cause
                ? cause.under(Violations.pointer(mapping))
                : new ProblemException(MALFORMED);
        return answers.answer(problem, context);
    }

    @ServerExceptionMapper
    Response brokenJson(JacksonException broken, RoutingContext context) {
        return answers.answer(new ProblemException(MALFORMED), context);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(RuntimeException denied, RoutingContext context) {
        return answers.answer(new ProblemException(UNAUTHENTICATED).withHeader("WWW-Authenticate", "Bearer"), context);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException denied, RoutingContext context) {
        boolean limited = identity.getIdentity().hasRole(LIMITED);
        return answers.answer(new ProblemException(limited ? CONFIRMATION_REQUIRED : FORBIDDEN), context);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException missing, RoutingContext context, SimpleResourceInfo resource, UriInfo uri) {
        List<FieldError> errors = missing.getCause() == null || resource == null
                ? List.of()
                : QueryErrors.of(resource, uri.getQueryParameters());
        return answers.answer(
                errors.isEmpty() ? new ProblemException(NOT_FOUND) : ProblemException.invalid(errors), context);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException web, RoutingContext context) {
        if (web.getCause() instanceof ProblemException cause) {
            return answers.answer(cause, context);
        }
        if (web.getCause() instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch, context);
        }
        if (web.getCause() instanceof JsonMappingException mapping) {
            return mapping(mapping, context);
        }
        return answers.answer(
                new ProblemException(Statuses.problem(web.getResponse().getStatus())), context);
    }

    @ServerExceptionMapper
    Response anything(Throwable failure, RoutingContext context) {
        if (isBrokenMultipart(failure)) {
            return answers.answer(new ProblemException(MALFORMED), context);
        }
        if (context.response().ended()) {
            // The deadline has answered for us; what came too late to be sent is no failure of its own.
            return Response.noContent().build();
        }
        if (Outages.isOutage(failure)) {
            LOG.warnf("Unavailable: %s", failure.getClass().getName());
            return answers.answer(new ProblemException(UNAVAILABLE).retryAfter(Duration.ofSeconds(2)), context);
        }
        LOG.errorf(Nameless.of(failure), "Failed %s", (Object) context.get(ProblemAnswers.TRACE_ID));
        return answers.answer(new ProblemException(INTERNAL), context);
    }

    /** A body that ends before its last boundary: the parser says so with a bare IOException, like an outage. */
    private static boolean isBrokenMultipart(Throwable failure) {
        StackTraceElement[] places = failure.getStackTrace();
        return failure instanceof IOException
                && places.length > 0
                && places[0].getClassName().startsWith("org.jboss.resteasy.reactive.server.core.multipart.");
    }
}
