package org.gongyou.station;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum StationProblem implements ProblemType {
    NOT_KEEPER(403, "station.not-keeper", new Words("您没有管理站点的权限", "You may not manage stations")),
    KIND_UNKNOWN("station.kind-unknown", Vocabulary.KINDS.listed("不认识的站点类别，可填：", "This kind is not known; one of ")),
    ACCESS_UNKNOWN(
            "station.access-unknown", Vocabulary.ACCESS.listed("不认识的进入条件，可填：", "This access is not known; one of ")),
    FACILITY_UNKNOWN(
            "station.facility-unknown",
            Vocabulary.FACILITIES.listed("不认识的设施，可填：", "This facility is not known; any of ")),
    CRS_UNKNOWN(
            "station.crs-unknown",
            new Words("不认识的坐标系，可填：wgs84、gcj02、bd09", "This coordinate system is not known; wgs84, gcj02 or bd09")),
    PHONE_INVALID(
            "station.phone-invalid",
            new Words("电话只能包含数字、空格和 + - ( ) 转", "A phone holds digits, spaces, + - ( ) and the sign for an extension")),
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
