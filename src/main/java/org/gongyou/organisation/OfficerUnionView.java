package org.gongyou.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A union as the officers who keep it see it; coordinates are WGS-84. */
record OfficerUnionView(
        UUID id,
        String code,
        String name,
        UnionKind kind,
        @Nullable UUID parentId,
        @Nullable String divisionCode,
        Set<String> occupations,
        @Nullable String creditCode,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String phone,
        UnionState state,
        boolean demo,
        @JsonIgnore long version)
        implements Versioned {

    OfficerUnionView {
        occupations = Set.copyOf(occupations);
    }

    static OfficerUnionView of(UnionNode union) {
        return new OfficerUnionView(
                union.id(),
                union.code(),
                union.name(),
                union.kind(),
                union.parentId(),
                union.divisionCode(),
                union.occupations(),
                union.creditCode(),
                union.lat(),
                union.lon(),
                union.phone(),
                union.state(),
                union.demo(),
                union.version());
    }
}
