package org.gongyou.evidence;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongyou.evidence.PackLine.Held;
import org.gongyou.evidence.PackRepository.Piece;
import org.gongyou.file.OpenFiles;
import org.gongyou.file.SealedPieces;

/**
 * Makes one pack, step by step: brings a file, writes it on a thread of its own, stores the pieces that are full, says how far it
 * is. Between two steps it rests as long as the last one took, so that half a processor at most is kept from the API.
 */
@ApplicationScoped
class PackMaker {

    private static final int ONE_AT_A_TIME = 1;

    private final PackLine line;
    private final EvidenceText text;
    private final OpenFiles files;
    private final SealedPieces pieces;
    private final PackEnd end;
    private final WorkerExecutor worker;

    PackMaker(PackLine line, EvidenceText text, OpenFiles files, SealedPieces pieces, PackEnd end, Vertx vertx) {
        this.line = line;
        this.text = text;
        this.files = files;
        this.pieces = pieces;
        this.end = end;
        this.worker = vertx.createSharedWorkerExecutor("packs", ONE_AT_A_TIME);
    }

    /** A pack under way: its writer, and how far it is. */
    private static final class Work {

        private final Held held;
        private final List<PackItem> items;
        private final PackWriter writer;
        private int done;
        private int stored;

        Work(Held held, List<PackItem> items, PackWriter writer) {
            this.held = held;
            this.items = items;
            this.writer = writer;
        }
    }

    private interface Writing {

        List<byte[]> with(PackItem item, byte[] content) throws IOException;
    }

    Uni<Void> make(Held held) {
        return onWorker(() -> begin(held)).chain(work -> each(work, work.writer::bind)
                .chain(() -> step(work, work.writer::finishPdf))
                .chain(() -> each(work, work.writer::lay))
                .chain(() -> step(work, work.writer::finish))
                .chain(() -> onWorker(work.writer::sha256))
                .chain(sha256 -> end.ready(held, work.writer.size(), sha256)));
    }

    private Work begin(Held held) throws IOException {
        PackPages pages = new PackPages(held.caseNumber(), held.askedAt());
        return new Work(held, text.packed(held.content()), new PackWriter(pages, held.askedAt()));
    }

    private Uni<Void> each(Work work, Writing writing) {
        return Multi.createFrom()
                .iterable(work.items)
                .onItem()
                .transformToUniAndConcatenate(item -> files.read(item.fileId())
                        .onItem()
                        .ifNull()
                        .failWith(() -> new IllegalStateException("a file of the pack is gone"))
                        .chain(content -> step(work, () -> writing.with(item, content.bytes())))
                        .invoke(() -> work.done++))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> step(Work work, Callable<List<byte[]>> writing) {
        long begun = System.nanoTime();
        return onWorker(writing)
                .chain(full -> store(work, full))
                .chain(() -> Panache.withTransaction(() -> line.step(work.held, work.done)))
                .chain(() -> Uni.createFrom()
                        .voidItem()
                        .onItem()
                        .delayIt()
                        .by(Duration.ofNanos(System.nanoTime() - begun).plusMillis(1)));
    }

    private Uni<Void> store(Work work, List<byte[]> full) {
        return Multi.createFrom()
                .iterable(full)
                .onItem()
                .transformToUniAndConcatenate(piece -> pieces.put(work.held.worker(), piece)
                        .chain(id -> Panache.withTransaction(() -> line.step(work.held, work.done)
                                .chain(() -> pieces.keep(work.held.worker(), id))
                                .chain(() -> line.enter(work.held, work.stored, new Piece(id, piece.length)))))
                        .invoke(() -> work.stored++))
                .onItem()
                .ignoreAsUni();
    }

    private <T> Uni<T> onWorker(Callable<T> work) {
        return worker.executeBlocking(
                () -> {
                    Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
                    return work.call();
                },
                true);
    }
}
