package org.gongyou.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.gongyou.platform.language.Language;

/** Writes a problem, inside REST or before a request has reached it. */
@ApplicationScoped
public class ProblemAnswers {

    /** Key of the request's id in the routing context, set by the first filter of every request. */
    public static final String TRACE_ID = "gongyou.trace-id";

    static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper json;

    ProblemAnswers(ObjectMapper json) {
        this.json = json;
    }

    Response answer(ProblemException problem, RoutingContext context) {
        Language language = language(context);
        Response.ResponseBuilder answer = Response.status(problem.type().status())
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header("Content-Language", language.tag())
                .header("Cache-Control", "no-store")
                .entity(Problem.of(problem, language, traceId(context)));
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    /** Ends the request here, unless an answer has begun. */
    public void end(ProblemException problem, RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        Language language = language(context);
        context.response()
                .setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader("Content-Language", language.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            context.response().putHeader(header.getKey(), header.getValue());
        }
        context.response().end(body(Problem.of(problem, language, traceId(context))));
    }

    private String body(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem is always writable", impossible);
        }
    }

    private static Language language(RoutingContext context) {
        return Language.preferred(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static String traceId(RoutingContext context) {
        String id = context.get(TRACE_ID);
        return id == null ? "" : id;
    }
}
