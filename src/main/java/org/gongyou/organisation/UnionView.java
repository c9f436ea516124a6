package org.gongyou.organisation;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/** A union as everybody sees it. */
record UnionView(
        UUID id,
        String name,
        UnionKind kind,
        @Nullable Parent parent,
        @Nullable String divisionCode,

        @Schema(description = "Kinds of work an industry union takes in")
        Set<String> occupations,

        @Schema(description = "In the coordinate system asked for") @Nullable
        Double lat,

        @Nullable Double lon,

        @Schema(description = "Metres from the place asked about") @Nullable
        Long distance,

        @Nullable String phone,
        UnionState state,

        @Schema(description = "Present on unions generated for a demonstration") @Nullable
        Boolean demo) {

    record Parent(UUID id, String name) {}

    UnionView {
        occupations = Set.copyOf(occupations);
    }

    static UnionView of(UnionSearch.Hit hit, UnionTree tree, Crs crs) {
        UnionNode union = hit.union();
        Crs.Coordinates shown =
                union.lat() == null || union.lon() == null ? null : crs.fromWgs84(new Place(union.lat(), union.lon()));
        UnionNode parent = tree.parent(union.id());
        return new UnionView(
                union.id(),
                union.name(),
                union.kind(),
                parent == null ? null : new Parent(parent.id(), parent.name()),
                union.divisionCode(),
                union.occupations(),
                shown == null ? null : shown.lat(),
                shown == null ? null : shown.lon(),
                hit.metres() == null ? null : Math.round(hit.metres()),
                union.phone(),
                union.state(),
                union.demo() ? true : null);
    }
}
