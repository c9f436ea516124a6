package org.gongyou.station;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum StationProblem implements ProblemType {
    NOT_KEEPER(403, "station.not-keeper", new Words("您没有管理站点的权限", "You may not manage stations")),
    KIND_UNKNOWN("station.kind-unknown", StationWords.KINDS.listed("不认识的站点类别，可填：", "This kind is not known; one of ")),
    ACCESS_UNKNOWN(
            "station.access-unknown", StationWords.ACCESS.listed("不认识的进入条件，可填：", "This access is not known; one of ")),
    FACILITY_UNKNOWN(
            "station.facility-unknown",
            StationWords.FACILITIES.listed("不认识的设施，可填：", "This facility is not known; any of ")),
    CRS_UNKNOWN(
            "station.crs-unknown",
            new Words("不认识的坐标系，可填：wgs84、gcj02、bd09", "This coordinate system is not known; wgs84, gcj02 or bd09")),
    PHONE_INVALID(
            "station.phone-invalid",
            new Words("电话只能包含数字、空格和 + - ( ) 转", "A phone holds digits, spaces, + - ( ) and the sign for an extension")),
    STATE_UNKNOWN(
            "station.state-unknown", StationWords.STATES.listed("不认识的设施状态，可填：", "This state is not known; one of ")),
    FACILITY_NOT_THERE(
            "station.facility-not-there", new Words("该站点没有登记这项设施", "The station is not said to have this facility")),
    STATES_UNREADABLE(
            "station.states-unreadable",
            new Words(
                    "请按 MICROWAVE=BROKEN@2026-11-20T08:00:00Z/KEEPER 的格式填写，多项用分号隔开",
                    "Write MICROWAVE=BROKEN@2026-11-20T08:00:00Z/KEEPER, several with semicolons")),
    DAYS_UNREADABLE(
            "station.days-unreadable",
            new Words(
                    "请按 2026-11-22/2026-11-24=off=原因 的格式填写，时段代替 off，多项用 # 隔开，每项不超过两年",
                    "Write 2026-11-22/2026-11-24=off=reason, hours instead of off, several with #, none longer than two years")),
    DAYS_OVERLAP("station.days-overlap", new Words("两条特殊日期有重叠", "Two entries speak of the same day")),
    DAYS_TOO_MANY("station.days-too-many", new Words("特殊日期过多，请修改开放时间", "These are too many, change the hours instead")),
    DATE_PAST("station.date-past", new Words("不能修改已经过去的日期", "That day is over")),
    REGION_INVALID(
            "station.region-invalid",
            new Words("行政区划代码应为 2、4、6、9 或 12 位数字", "A division's code has 2, 4, 6, 9 or 12 digits")),
    PLACE_CODE_INVALID("station.place-code-invalid", new Words("门牌码有误", "This is no place code")),
    PLACE_CODE_TAKEN(
            "station.place-code-taken",
            new Words("门牌码已属于另一站点，或与该站点现有的不同", "Another station has this place code, or this one has another")),
    GEOJSON_UNREADABLE(
            400,
            "station.geojson-unreadable",
            new Words(
                    "无法读取，应为 GeoJSON 的 FeatureCollection",
                    "It cannot be read: a GeoJSON FeatureCollection is expected")),
    GEOMETRY_NO_POINT("station.geometry-no-point", new Words("位置应为一个点", "The geometry is no point")),
    PROPERTY_NO_TEXT(
            "station.property-no-text", new Words("应为文字、数字或其列表", "A text, a number or a list of them is expected")),
    PHOTO_UNFIT(
            "station.photo-unfit", new Words("照片应为不超过 1 MB 的 JPEG 或 PNG", "A photo is a JPEG or PNG of at most 1 MB")),
    NO_KEEPER(409, "station.no-keeper", new Words("该站点没有站长", "The station has no keeper")),
    UNION_UNKNOWN(
            "station.union-unknown",
            new Words("没有这个工会，或不在您的管理范围内", "There is no such union, or it is not within your scope")),
    UNION_MISSING(
            "station.union-missing",
            new Words("请在 union 列填写站点所属工会的编码", "Name the union that runs the station, by its code, in a column union")),
    OTHER_UNION(
            "station.other-union",
            new Words("该编码的站点属于您管理范围以外的工会", "The station of this code belongs to a union beyond your scope"));

    private final ProblemDefinition definition;

    StationProblem(String code, Words title) {
        this(422, code, title);
    }

    StationProblem(int status, String code, Words title) {
        definition = new ProblemDefinition(status, code, title);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
