package org.gongyou.platform.snapshot;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Instant;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says how old the knowledge behind an answer is, once it is old. */
class DataAsOf {

    static final String HEADER = "Data-As-Of";

    private final LastLook lastLook;

    DataAsOf(LastLook lastLook) {
        this.lastLook = lastLook;
    }

    @FromMemory
    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        Instant behind = lastLook.behindSince();
        if (behind != null) response.getHeaders().putSingle(HEADER, behind.toString());
    }
}
