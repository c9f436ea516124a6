package org.gongyou.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.language.Pinyin;
import org.jspecify.annotations.Nullable;

/** A union as a line of an imported table says it. */
record UnionLine(
        int line,
        String code,
        String name,
        String initials,
        UnionKind kind,
        @Nullable String parent,
        @Nullable String divisionCode,
        Set<String> occupations,
        @Nullable String creditCode,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String phone,
        UnionState state) {

    static final CsvColumns COLUMNS = new CsvColumns(
            List.of("code", "name", "kind", "parent"),
            List.of("divisionCode", "occupations", "creditCode", "lat", "lon", "crs", "phone", "state"));

    UnionLine {
        occupations = Set.copyOf(occupations);
    }

    static UnionLine read(CsvRow row) {
        Double lat = row.optionalNumber("lat", -90, 90);
        Double lon = row.optionalNumber("lon", -180, 180);
        Crs crs = crs(row);
        Place place = lat == null || lon == null || crs == Crs.WGS84 ? null : crs.toWgs84(lat, lon);
        String name = row.text("name", 80);
        String credit = row.optionalCode("creditCode", 18);
        return new UnionLine(
                row.line(),
                row.uniqueCode("code", 40),
                name,
                Pinyin.initials(name),
                row.oneOf("kind", UnionKind.class),
                row.optionalCode("parent", 40),
                row.optionalCode("divisionCode", 12),
                Set.copyOf(row.list("occupations")),
                credit == null ? null : credit.toUpperCase(Locale.ROOT),
                place == null ? lat : Double.valueOf(place.lat()),
                place == null ? lon : Double.valueOf(place.lon()),
                row.optionalCode("phone", 32),
                row.oneOf("state", UnionState.class, UnionState.ACTIVE));
    }

    private static Crs crs(CsvRow row) {
        String name = row.optionalText("crs", 20);
        Crs crs = name == null ? Crs.WGS84 : Crs.named(name);
        if (crs == null) row.report("crs", OrganisationProblem.CRS_UNKNOWN);
        return crs == null ? Crs.WGS84 : crs;
    }
}
