package org.gongyou.campaign;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum CampaignProblem implements ProblemType {
    SOLD_OUT(409, "benefit.sold-out", "本场券已领完", "All coupons of this opening are gone"),
    ALREADY_CLAIMED(409, "benefit.already-claimed", "您已领取过该活动的券", "You have a coupon of this campaign already"),
    NOT_OPEN(409, "benefit.not-open", "活动尚未开始", "It has not opened yet"),
    OVER(409, "benefit.over", "活动已结束", "It is over"),
    NOT_ENTITLED(409, "benefit.not-entitled", "您不在本次活动的参与范围内", "This campaign is not for you"),
    BARRED(409, "benefit.barred", "因多次未使用，您暂时不能参加", "You are barred for a while, since coupons were not used"),
    SERIES_FULL(
            409,
            "benefit.series-limit",
            "您在同系列活动中领取和待抽签的次数已达上限",
            "You have won, or wait for the draw of, as many of this series as one may"),
    CANCELLED(409, "benefit.cancelled", "活动已取消", "The campaign was cancelled"),
    BUSY(503, "benefit.busy", "排队人数较多，请稍后重试，结果不受影响", "Many are waiting; try again in a moment, nothing is lost"),
    NOT_RUSH(409, "benefit.not-a-rush", "本活动为抽签，请报名", "This campaign is a draw: enter it"),
    NOT_DRAW(409, "benefit.not-a-draw", "本活动不是抽签", "This campaign is no draw"),
    ONE_WINDOW(422, "benefit.one-window", "抽签只有一个报名时段", "A draw has one time to enter"),
    NOT_SOLD_OUT(409, "benefit.not-sold-out", "还有券可领，无需候补", "There are coupons left: claim one"),
    NOT_DRAWN(409, "benefit.not-drawn", "尚未抽签，抽签后可候补", "It is not drawn yet; one waits after the draw"),
    NOT_ENTERED(409, "benefit.not-entered", "仅报名者可候补", "Only those who entered the draw can wait"),
    NO_WAITING_LIST(409, "benefit.no-waiting-list", "本活动不设候补", "This campaign has no waiting list"),
    NOT_NUMBERS(409, "benefit.not-numbers", "本活动不发号", "This campaign gives no numbers"),
    NUMBERS_WRONG(
            422,
            "benefit.numbers-wrong",
            "发号设置有误：号数不少于名额，收件在发号之后",
            "Numbers: at least the quota, and papers after the last opening"),
    PAPERS_NOT_OPEN(409, "benefit.papers-not-open", "尚未开始提交材料", "Papers are not taken yet"),
    PAPERS_CLOSED(409, "benefit.papers-closed", "提交材料的时间已过", "Papers are taken no longer"),
    NUMBER_ENDED(409, "benefit.number-ended", "该号码的办理已结束", "It is decided about this number"),
    OUT_OF_TURN(409, "benefit.out-of-turn", "前面的号码尚未办结", "Earlier numbers come first"),
    NO_MANAGER(403, "benefit.no-manager", "您没有管理优惠活动的职责", "You do not manage benefits"),
    CODE_TAKEN(409, "benefit.code-taken", "该编号已被使用", "This code is taken"),
    PUBLISHED(409, "benefit.published", "已发布的活动不能修改", "A published campaign cannot be changed"),
    NOT_PUBLISHED(409, "benefit.not-published", "活动未发布或已取消", "It is not published, or was cancelled"),
    TOO_MANY(422, "benefit.too-many", "总名额过多", "That would be too many"),
    NO_WINDOW(422, "benefit.no-window", "没有该场次", "There is no such opening"),
    NOT_CANCELLABLE(409, "benefit.not-cancellable", "活动已取消", "It is cancelled already"),
    WINDOWS_WRONG(422, "benefit.windows-wrong", "场次须按时间先后且不重叠", "Openings follow one another and do not overlap"),
    TOO_LATE(422, "benefit.too-late", "开始时间已过", "It would have opened already"),
    SLOTS_WRONG(422, "benefit.slots-wrong", "各场名额之和须等于总名额", "The openings' coupons must add up to the quota"),
    UNION_UNKNOWN(422, "benefit.union-unknown", "没有该工会组织", "There is no such union"),
    SPENT_NOWHERE(422, "benefit.spent-nowhere", "请选择可用商家或门店", "Say at which merchants or stores it is spent");

    private final ProblemDefinition definition;

    CampaignProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, new Words(zh, en));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
