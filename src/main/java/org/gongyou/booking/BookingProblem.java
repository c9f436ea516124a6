package org.gongyou.booking;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum BookingProblem implements ProblemType {
    NOT_MANAGER(403, "booking.not-manager", "您没有管理法律援助服务站点的职责", "You do not look after service points of legal aid"),
    UNION_MISSING(422, "booking.union-missing", "请说明由哪个工会管理", "Say which union looks after it"),
    UNION_UNKNOWN(422, "booking.union-unknown", "没有这个工会，或不在您的管理范围内", "There is no such union among yours"),
    CODE_TAKEN(409, "booking.code-taken", "该编号已被使用", "This code is taken"),
    CRS_UNKNOWN(
            422, "booking.crs-unknown", "坐标系须为 wgs84、gcj02 或 bd09", "The coordinate system is wgs84, gcj02 or bd09"),
    MANNER_UNKNOWN(422, "booking.manner-unknown", "接待方式须为现场、电话或视频", "The manner is IN_PERSON, TELEPHONE or VIDEO"),
    LANGUAGE_UNKNOWN(
            422, "booking.language-unknown", "语言须写作 zh-CN、en 等语言标签", "Write languages as tags such as zh-CN or en"),
    PHONE_INVALID(422, "booking.phone-invalid", "电话号码格式不正确", "This is not a phone number"),
    REGION_INVALID(422, "booking.region-invalid", "行政区划代码格式不正确", "This is not the code of an administrative division"),
    WHERE_MISSING(422, "booking.where-missing", "请提供位置（lat、lon）或行政区划代码（region）", "Say where: lat and lon, or region"),
    SLOT_UNKNOWN(422, "booking.slot-unknown", "该时段不可预约，请重新选择", "This time cannot be booked, choose another"),
    MANNER_NOT_OFFERED(
            422, "booking.manner-not-offered", "该站点不提供这种接待方式", "The service point does not offer this manner"),
    CALLER_MISSING(422, "booking.caller-missing", "请填写申请编号或手机号其中一项", "Name the request or the phone, and not both"),
    REQUEST_UNSEEN(422, "booking.request-unseen", "没有这个编号的申请，或您不能查看", "There is no such request that you see"),
    PHONE_UNKNOWN(422, "booking.phone-unknown", "没有使用该手机号的账户", "Nobody has an account with this phone"),
    REQUEST_UNKNOWN(422, "booking.request-unknown", "没有这个编号的申请", "You have no request of this number"),
    SLOT_FULL(409, "booking.slot-full", "该时段已约满，请选择其他时段", "All places of this time are taken, choose another"),
    SAME_TIME(409, "booking.same-time", "您在该时间已有其他预约", "You have another booking at this time"),
    TOO_MANY(409, "booking.too-many", "您未完成的预约过多，请先取消其中一个", "You have too many bookings to come, cancel one first"),
    MUST_PHONE(
            409,
            "booking.must-phone",
            "您多次预约未到，暂时只能电话预约",
            "You did not come several times: for now, please phone to book"),
    OVER(409, "booking.over", "预约已结束或已取消", "This booking is over or cancelled"),
    TOO_EARLY(409, "booking.too-early", "预约时间还没有到", "The time of the booking has not come yet"),
    PAST_DAY(422, "booking.past-day", "日期已经过去", "This day has passed"),
    RANGE_TOO_LONG(422, "booking.range-too-long", "一次最多查询31天", "At most 31 days at a time");

    private final ProblemDefinition definition;

    BookingProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
