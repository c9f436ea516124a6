package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.gongyou.platform.persistence.CallerContext;
import org.gongyou.platform.problem.ProblemException;

/**
 * Claims of one window that arrived at this instance. While some are being written, others gather, and go next: the busier
 * it is, the more share a commit.
 */
final class ClaimQueue {

    /** More in one transaction would make the first wait for the last. */
    private static final int TOGETHER = 500;

    /** Whoever comes then would not be answered in time. */
    private static final int MOST = 20_000;

    private record Waiting(Claim claim, UniEmitter<? super Claimed> answer) {}

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger length = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final Function<List<Claim>, Uni<ClaimRound.Result>> write;

    ClaimQueue(Function<List<Claim>, Uni<ClaimRound.Result>> write) {
        this.write = write;
    }

    /**
     * What became of the claim, once that is committed. A failure says nothing: it may have been won, and the same claim
     * again will tell.
     *
     * @throws ProblemException 503 when too many wait
     */
    Uni<Claimed> join(Claim claim) {
        if (length.incrementAndGet() > MOST) {
            length.decrementAndGet();
            throw new ProblemException(CampaignProblem.BUSY).retryAfter(Pauses.spread(5));
        }
        return CallerContext.keep(Uni.createFrom().<Claimed>emitter(answer -> {
            waiting.add(new Waiting(claim, answer));
            writeNext();
        }));
    }

    /** Whether nobody waits, and nothing is being written. */
    boolean isEmpty() {
        return length.get() == 0;
    }

    private void writeNext() {
        if (!waiting.isEmpty() && writing.compareAndSet(false, true)) {
            List<Waiting> together = take();
            Uni.createFrom()
                    .deferred(() ->
                            write.apply(together.stream().map(Waiting::claim).toList()))
                    .subscribe()
                    .with(result -> answer(together, result), failure -> fail(together, failure));
        }
    }

    private List<Waiting> take() {
        List<Waiting> together = new ArrayList<>();
        for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
            together.add(next);
            if (together.size() == TOGETHER) break;
        }
        return together;
    }

    private void answer(List<Waiting> together, ClaimRound.Result result) {
        done(together);
        for (int i = 0; i < together.size(); i++) {
            together.get(i).answer().complete(result.claimed().get(i));
        }
    }

    private void fail(List<Waiting> together, Throwable failure) {
        done(together);
        together.forEach(one -> one.answer().fail(failure));
    }

    private void done(List<Waiting> together) {
        length.addAndGet(-together.size());
        writing.set(false);
        writeNext();
    }
}
