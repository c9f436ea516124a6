package org.gongyou.platform.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.persistence.DatabasePulse;
import org.gongyou.platform.problem.ProblemAnswers;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * Until when a request is answered, if need be with 503: a phone rather tries again than waits for a database that is
 * gone. While the database answers, the request is merely in a long queue, and to come again would make that longer.
 */
@ApplicationScoped
public class RequestDeadline {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private static final String TIMER = "gongyou.deadline";
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    /** After that, phones and proxies have given up by themselves. */
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(30);

    private final ProblemAnswers answers;
    private final Vertx vertx;
    private final CurrentVertxRequest request;
    private final DatabasePulse pulse;
    private final Duration deadline;
    private final Duration uploadDeadline;

    RequestDeadline(
            ProblemAnswers answers,
            Vertx vertx,
            CurrentVertxRequest request,
            DatabasePulse pulse,
            @ConfigProperty(name = "gongyou.request.deadline") Duration deadline,
            @ConfigProperty(name = "gongyou.request.upload-deadline") Duration uploadDeadline) {
        this.answers = answers;
        this.vertx = vertx;
        this.request = request;
        this.pulse = pulse;
        this.deadline = deadline;
        this.uploadDeadline = uploadDeadline;
    }

    void begin(RoutingContext context) {
        set(context, isUpload(context.request().getHeader(HttpHeaders.CONTENT_TYPE)) ? uploadDeadline : deadline);
        context.addEndHandler(ended -> cancel(context));
    }

    /** A file, or a list to import: megabytes over a slow network, and of a list thousands of rows to enter. */
    private static boolean isUpload(@Nullable String contentType) {
        return contentType != null
                && (contentType.regionMatches(true, 0, "multipart/", 0, 10)
                        || contentType.regionMatches(true, 0, "text/csv", 0, 8)
                        || contentType.regionMatches(true, 0, WORKBOOK, 0, WORKBOOK.length()));
    }

    /** From now on the ordinary deadline holds: what had to arrive has arrived. */
    public void hurry() {
        begin(deadline);
    }

    /** From now on the deadline of uploads holds: for work on whole files, which may have to queue. */
    public void takeTime() {
        begin(uploadDeadline);
    }

    /** The answer is under way, and takes as long as the caller's network needs: no deadline holds any more. */
    public void answering() {
        cancel(request.getCurrent());
    }

    private void begin(Duration duration) {
        RoutingContext context = request.getCurrent();
        cancel(context);
        set(context, duration);
    }

    private void set(RoutingContext context, Duration duration) {
        set(context, duration, LONGEST_QUEUE.minus(duration));
    }

    private void set(RoutingContext context, Duration duration, Duration spare) {
        long timer = vertx.setTimer(duration.toMillis(), late -> {
            if (pulse.isBeating() && !spare.isNegative()) {
                set(context, LOOK_AGAIN, spare.minus(LOOK_AGAIN));
            } else {
                answers.end(new ProblemException(RequestProblem.UNAVAILABLE).retryAfter(RETRY), context);
            }
        });
        context.put(TIMER, timer);
    }

    private void cancel(RoutingContext context) {
        Long timer = context.get(TIMER);
        if (timer != null) vertx.cancelTimer(timer);
    }
}
