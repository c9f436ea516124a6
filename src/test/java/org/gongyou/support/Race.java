package org.gongyou.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Starts the same thing many times at one moment. */
public final class Race {

    private Race() {}

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
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("a runner failed", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
