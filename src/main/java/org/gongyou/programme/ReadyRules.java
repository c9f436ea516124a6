package org.gongyou.programme;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The compiled rules of published versions, which never change. */
@Singleton
class ReadyRules {

    private final Map<UUID, CompiledRules> byVersion = new ConcurrentHashMap<>();

    CompiledRules of(Programme programme) {
        return byVersion.computeIfAbsent(
                programme.id(), id -> Compiler.published(programme.rules(), programme.papers()));
    }

    /** Compiles them beside what goes on: the first to ask shall not wait. */
    void prepare(Collection<Programme> programmes) {
        if (programmes.stream().allMatch(programme -> byVersion.containsKey(programme.id()))) return;
        Infrastructure.getDefaultWorkerPool().execute(() -> programmes.forEach(this::of));
    }
}
