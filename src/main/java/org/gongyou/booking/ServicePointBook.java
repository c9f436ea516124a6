package org.gongyou.booking;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.geo.SpatialIndex;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** All service points at one moment. Immutable. */
final class ServicePointBook {

    private final List<ListedPoint> byCode;
    private final Map<UUID, ListedPoint> byId;
    private final SpatialIndex<ListedPoint> byPlace;

    /** @param all in the order of their codes */
    ServicePointBook(List<ListedPoint> all) {
        byCode = List.copyOf(all);
        byId = byCode.stream().collect(toMap(ListedPoint::id, identity()));
        byPlace = new SpatialIndex<>(byCode, point -> point.details().place(), Comparator.comparing(ListedPoint::code));
    }

    List<ListedPoint> byCode() {
        return byCode;
    }

    /** @throws ProblemException 404 when there is none */
    ListedPoint required(UUID id) {
        ListedPoint found = find(id);
        if (found == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return found;
    }

    @Nullable
    ListedPoint find(UUID id) {
        return byId.get(id);
    }

    SpatialIndex<ListedPoint> byPlace() {
        return byPlace;
    }
}
