package org.gongyou.platform.geo;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The coordinate systems in which maps in China speak. */
public enum Crs {
    /** What satellites say, and what is kept here. */
    WGS84,
    /** Gaode, Tencent, Apple and the maps of most phones sold in China. */
    GCJ02,
    /** Baidu. */
    BD09;

    /** The system by its name, written in any usual way (gcj02, GCJ-02, 高德 …); null for any other word. */
    public static @Nullable Crs named(String name) {
        return switch (name.strip().toUpperCase(Locale.ROOT).replaceAll("[-_ ]", "")) {
            case "WGS84", "WGS1984", "EPSG4326", "GPS" -> WGS84;
            case "GCJ02", "GCJ", "高德", "腾讯", "火星", "火星坐标" -> GCJ02;
            case "BD09", "BD09LL", "BAIDU", "百度" -> BD09;
            default -> null;
        };
    }

    /** @throws IllegalArgumentException where no such point is on Earth */
    public Place toWgs84(double lat, double lon) {
        return inwards(new Place(lat, lon));
    }

    private Place inwards(Place point) {
        return switch (this) {
            case WGS84 -> point;
            case GCJ02 -> ChinaShift.gcjToWgs(point);
            case BD09 -> ChinaShift.gcjToWgs(ChinaShift.bdToGcj(point));
        };
    }

    /** The numbers by which a map of this system shows the place. */
    public Coordinates fromWgs84(Place place) {
        Place shown =
                switch (this) {
                    case WGS84 -> place;
                    case GCJ02 -> ChinaShift.wgsToGcj(place);
                    case BD09 -> ChinaShift.gcjToBd(ChinaShift.wgsToGcj(place));
                };
        return new Coordinates(shown.lat(), shown.lon());
    }

    /** Latitude and longitude in some system; a type of its own so that they are not taken for a place. */
    public record Coordinates(double lat, double lon) {}
}
