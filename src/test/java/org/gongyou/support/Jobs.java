package org.gongyou.support;

import io.quarkus.arc.Arc;
import io.quarkus.scheduler.common.runtime.ScheduledMethod;
import io.quarkus.scheduler.common.runtime.SchedulerContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

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
        return Arc.container().instance(SchedulerContext.class).get().getScheduledMethods().stream()
                .map(Job::of)
                .map(Jobs::run)
                .toList();
    }

    private static String run(Job job) {
        try {
            Class<?> type =
                    Class.forName(job.type(), true, Thread.currentThread().getContextClassLoader());
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
