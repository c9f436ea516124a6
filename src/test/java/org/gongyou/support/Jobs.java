package org.gongyou.support;

import io.quarkus.arc.Arc;
import io.quarkus.scheduler.common.runtime.ScheduledMethod;
import io.quarkus.scheduler.common.runtime.SchedulerContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** What the app does by itself from time to time: every {@code @Scheduled} method of the program. */
public final class Jobs {

    private record Job(String type, String method) {

        static Job of(ScheduledMethod method) {
            return new Job(method.getDeclaringClassName(), method.getMethodName());
        }
    }

    private Jobs() {}

    /** Each once, now, one after the other. @return their names */
    public static List<String> runAll() {
        return all().map(Jobs::run).toList();
    }

    /**
     * Those of one class, now and again until it holds: whoever tests what a job does need not wait for its time.
     *
     * @param type below the program's package, such as {@code casework.Escalation}
     */
    public static void runUntil(String type, ThrowingRunnable holds) {
        List<Job> jobs = of("org.gongyou." + type);
        Awaitility.await().pollDelay(Duration.ZERO).untilAsserted(() -> {
            jobs.forEach(Jobs::run);
            holds.run();
        });
    }

    /** Those of one class, once each, now. */
    public static void run(String type) {
        of("org.gongyou." + type).forEach(Jobs::run);
    }

    private static Stream<Job> all() {
        return Arc.container().instance(SchedulerContext.class).get().getScheduledMethods().stream()
                .map(Job::of);
    }

    private static List<Job> of(String type) {
        List<Job> jobs = all().filter(job -> job.type().equals(type)).toList();
        if (jobs.isEmpty()) throw new AssertionError(type + " does nothing by itself");
        return jobs;
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(type, e);
        }
    }

    private static String run(Job job) {
        try {
            Class<?> type = named(job.type());
            Object bean = Arc.container().select(type, Any.Literal.INSTANCE).get();
            Method method = type.getDeclaredMethod(job.method());
            method.setAccessible(true);
            if (method.getReturnType() == Uni.class) Transactions.await(() -> (Uni<?>) call(method, bean));
            else call(method, bean);
            return job.toString();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(job.toString(), e);
        }
    }

    private static Object call(Method method, Object bean) {
        try {
            return method.invoke(bean);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
