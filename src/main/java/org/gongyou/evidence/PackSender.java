package org.gongyou.evidence;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongyou.evidence.PackRepository.Piece;
import org.gongyou.evidence.PackService.Parcel;
import org.gongyou.file.SealedPieces;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.web.RequestDeadline;
import org.jspecify.annotations.Nullable;

/**
 * Sends a pack, or the part of it that is missing after a broken connection. One piece at a time is opened, and the next not
 * before the caller's network has taken it: a slow phone keeps no memory busy.
 */
@ApplicationScoped
class PackSender {

    private final SealedPieces pieces;
    private final CurrentVertxRequest request;
    private final RequestDeadline deadline;

    PackSender(SealedPieces pieces, CurrentVertxRequest request, RequestDeadline deadline) {
        this.pieces = pieces;
        this.request = request;
        this.deadline = deadline;
    }

    /** What of a piece is sent. */
    private record Cut(Piece piece, int from, int to) {}

    /** @param range the header, if any; with {@code ifRange} only of that version */
    Uni<Response> send(Parcel parcel, Request conditions, @Nullable String range, @Nullable String ifRange) {
        String hash = Objects.requireNonNull(parcel.pack().sha256());
        EntityTag tag = new EntityTag(hash);
        Response.ResponseBuilder known = conditions.evaluatePreconditions(tag);
        if (known != null) return Uni.createFrom().item(unread(known.tag(tag).build()));
        boolean sameVersion = ifRange == null || ifRange.strip().equals('"' + hash + '"');
        long size = Objects.requireNonNull(parcel.pack().size());
        ByteRange wanted = ByteRange.of(sameVersion ? range : null, size);
        HttpServerResponse out = request.getCurrent().response();
        head(out, parcel, hash, wanted, size);
        deadline.answering();
        return Multi.createFrom()
                .iterable(cuts(parcel.pieces(), wanted))
                .onItem()
                .transformToUniAndConcatenate(cut -> pieces.get(cut.piece().id())
                        .chain(bytes -> UniHelper.toUni(
                                out.write(Buffer.buffer(Arrays.copyOfRange(bytes, cut.from(), cut.to()))))))
                .onItem()
                .ignoreAsUni()
                .chain(() -> UniHelper.toUni(out.end()))
                .onFailure()
                .recoverWithUni(gone -> hangUp(out))
                .replaceWith(() -> Response.ok().build());
    }

    /** 304; or 412 for who asked for another version, which is a problem like any other. */
    private static Response unread(Response known) {
        if (known.getStatus() == RequestProblem.STALE.status()) throw new ProblemException(RequestProblem.STALE);
        return known;
    }

    /** Nothing more can be said on this connection. */
    private static Uni<Void> hangUp(HttpServerResponse out) {
        return UniHelper.toUni(out.reset() ? io.vertx.core.Future.<Void>succeededFuture() : out.end())
                .onFailure()
                .recoverWithNull();
    }

    private static void head(HttpServerResponse out, Parcel parcel, String hash, ByteRange range, long size) {
        String name = "evidence-" + parcel.pack().caseNumber() + ".zip";
        out.setStatusCode(range.isPart() ? 206 : 200)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/zip")
                .putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(range.length()))
                .putHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .putHeader(HttpHeaders.ETAG, '"' + hash + '"')
                .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .putHeader(HttpHeaders.VARY, "Accept-Language, Authorization")
                .putHeader("Accept-Ranges", "bytes")
                .putHeader("X-Content-Type-Options", "nosniff");
        if (range.isPart()) {
            out.putHeader("Content-Range", "bytes " + range.from() + '-' + range.to() + '/' + size);
        }
    }

    private static List<Cut> cuts(List<Piece> all, ByteRange range) {
        List<Cut> cuts = new ArrayList<>();
        long begin = 0;
        for (Piece piece : all) {
            long from = Math.max(range.from() - begin, 0);
            long to = Math.min(range.to() + 1 - begin, piece.size());
            if (from < to) cuts.add(new Cut(piece, (int) from, (int) to));
            begin += piece.size();
        }
        return cuts;
    }
}
