package org.gongyou.casework;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of cases this release knows, by name. */
@ApplicationScoped
class CaseKinds {

    private final Map<String, CaseKind> kinds;

    CaseKinds(@All List<CaseKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(CaseKind::name, Function.identity()));
    }

    CaseKind of(WorkCase subject) {
        return named(subject.kind());
    }

    CaseKind named(String name) {
        CaseKind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalStateException("no kind of case " + name);
        }
        return kind;
    }

    boolean has(String name) {
        return kinds.containsKey(name);
    }

    Collection<CaseKind> all() {
        return kinds.values();
    }
}
