package org.gongyou.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Starts the same thing many times at one moment. */
public final class Race {

    private Race() {}

    /** So many at a time, not at one moment. @return the results in the order of what there was to do */
    public static <A, T> List<T> each(List<A> all, int runners, Function<A, T> run) {
        AtomicInteger next = new AtomicInteger();
        Map<Integer, T> results = new ConcurrentHashMap<>();
        of(runners, runner -> {
            for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                results.put(i, run.apply(all.get(i)));
            }
            return runner;
        });
        return IntStream.range(0, all.size()).mapToObj(results::get).toList();
    }

    /** @return the results in the order of the runners' numbers */
    public static <T> List<T> of(int runners, IntFunction<T> run) {
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            CyclicBarrier start = new CyclicBarrier(runners);
            List<Future<T>> results = new ArrayList<>();
            for (int i = 0; i < runners; i++) {
                int number = i;
                results.add(threads.submit(() -> {
                    start.await();
                    return run.apply(number);
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> result : results) {
                all.add(result.get());
            }
            return all;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new AssertionError("a runner failed: " + failed.getCause(), failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
