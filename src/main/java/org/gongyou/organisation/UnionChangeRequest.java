package org.gongyou.organisation;

import static org.gongyou.platform.problem.RequestProblem.FORMAT;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.language.Pinyin;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What of a union shall change. */
@Schema(description = "An absent member stays as it is; an empty text clears it")
record UnionChangeRequest(
        @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 80)
        String name,

        @Nullable UUID parentId,
        @Nullable @Size(max = 12) String divisionCode,
        @Nullable @Size(max = 40) Set<String> occupations,
        @Nullable @Size(max = 18) String creditCode,
        @Nullable @DecimalMin("-90") @DecimalMax("90") Double lat,
        @Nullable @DecimalMin("-180") @DecimalMax("180") Double lon,

        @Schema(description = "Coordinate system of lat and lon, wgs84 when absent") @Nullable @Size(max = 20)
        String crs,

        @Nullable @Pattern(regexp = "[0-9+() -]*") @Size(max = 32)
        String phone,

        @Nullable UnionState state) {

    UnionChangeRequest {
        occupations = occupations == null ? null : Set.copyOf(occupations);
    }

    UnionNode applyTo(UnionNode union) {
        Place place = place();
        String newName = name == null ? union.name() : name.strip();
        return new UnionNode(
                union.id(),
                union.code(),
                newName,
                union.kind(),
                parentId == null ? union.parentId() : parentId,
                text(divisionCode, union.divisionCode()),
                occupations == null ? union.occupations() : occupations,
                text(creditCode == null ? null : creditCode.toUpperCase(Locale.ROOT), union.creditCode()),
                place == null ? union.lat() : Double.valueOf(place.lat()),
                place == null ? union.lon() : Double.valueOf(place.lon()),
                text(phone, union.phone()),
                newName.equals(union.name()) ? union.initials() : Pinyin.initials(newName),
                union.demo(),
                state == null ? union.state() : state,
                union.version());
    }

    private @Nullable Place place() {
        if (lat == null && lon == null) return null;
        if (lat == null) throw ProblemException.invalid("/lat", OrganisationProblem.PLACE_INCOMPLETE);
        if (lon == null) throw ProblemException.invalid("/lon", OrganisationProblem.PLACE_INCOMPLETE);
        Crs system = crs == null ? Crs.WGS84 : Crs.named(crs);
        if (system == null) throw ProblemException.invalid("/crs", FORMAT);
        return system.toWgs84(lat, lon);
    }

    private static @Nullable String text(@Nullable String wanted, @Nullable String current) {
        if (wanted == null) return current;
        String text = wanted.strip();
        return text.isEmpty() ? null : text;
    }
}
