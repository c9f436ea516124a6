package org.gongyou.platform.web;

import io.vertx.ext.web.RoutingContext;
import org.gongyou.platform.problem.ProblemAnswers;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** What a request comes to after its deadline has answered it: nobody hears it any more, so it is not written. */
class LateAnswers {

    private static final Logger LOG = Logger.getLogger(LateAnswers.class);
    private static final int LAST = Integer.MIN_VALUE;

    @ServerResponseFilter(priority = LAST)
    void drop(RoutingContext context) {
        if (!context.response().ended()) return;
        LOG.debugf("Too late: %s", (Object) context.get(ProblemAnswers.TRACE_ID));
        ResteasyReactiveRequestContext handled = CurrentRequestManager.get();
        // As if the writing, which would fail, were done; what the request holds is let go of all the same.
        handled.setPosition(handled.getHandlers().length);
    }
}
