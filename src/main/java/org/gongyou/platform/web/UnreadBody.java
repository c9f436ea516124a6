package org.gongyou.platform.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * The rest of a body of which nobody wants to know any more, because the request was answered before its end. It is let go
 * by for a while, since a client that is still sending does not see its answer; who goes on longer is cut off.
 */
final class UnreadBody {

    private static final long PATIENCE_MILLIS = 5_000;

    private UnreadBody() {}

    static void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            context.addEndHandler(answered -> letPass(context));
        }
    }

    private static void letPass(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) return;
        long cut = context.vertx().setTimer(PATIENCE_MILLIS, late -> cutOff(request));
        request.handler(ignored -> {});
        request.exceptionHandler(gone -> context.vertx().cancelTimer(cut));
        request.endHandler(sent -> context.vertx().cancelTimer(cut));
        request.resume();
    }

    private static void cutOff(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }
}
