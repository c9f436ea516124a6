package org.gongyou.platform.pdf;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** A paper over HTTP. */
public final class PdfAnswer {

    public static final String TYPE = "application/pdf";

    private PdfAnswer() {}

    /** Of the same bytes the answer is 304, where the caller has them. */
    public static Response of(byte[] pdf, Request request) {
        EntityTag tag = new EntityTag(Sha256.hex(pdf));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            Response answer = known.tag(tag).build();
            if (answer.getStatus() == RequestProblem.STALE.status()) throw new ProblemException(RequestProblem.STALE);
            return answer;
        }
        return Response.ok(pdf, TYPE)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
