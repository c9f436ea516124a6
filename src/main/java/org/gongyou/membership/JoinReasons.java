package org.gongyou.membership;

import java.util.List;
import org.gongyou.casework.Reason;
import org.gongyou.platform.language.Words;

/** Why an application may be refused or sent back. Nothing else counts: whoever lives on wages may join (工会法 art. 3). */
final class JoinReasons {

    private static final Words LAW = new Words("《中国工会会员会籍管理办法》（2016）第四、五条", "Rules on membership (2016) arts. 4 and 5");

    static final List<Reason> ALL = List.of(
            new Reason(
                    "identity-mismatch",
                    new Words("身份信息不一致", "Name and document do not match"),
                    LAW,
                    new Words("请核对姓名和证件号码后重新提交。", "Check name and document number and submit again.")),
            new Reason(
                    "photo-unreadable",
                    new Words("照片不清晰", "A photo cannot be read"),
                    LAW,
                    new Words("请重新拍摄上传。", "Take and upload it again.")),
            new Reason(
                    "work-unclear",
                    new Words("工作情况不明", "Where or what the work is stays unclear"),
                    LAW,
                    new Words("请补充工作单位、平台或站点信息。", "Add employer, platform or station agent.")),
            new Reason(
                    "not-wage-earner",
                    new Words("不属于以工资收入为主要生活来源的劳动者", "Does not live mainly on wages or in a labour relation"),
                    new Words("《工会法》（2021）第三条", "Trade Union Law (2021) art. 3"),
                    new Words("如情况有变或认定有误，请补充说明后重新申请。", "If this has changed or is wrong, say so and apply again.")),
            new Reason(
                    "member-elsewhere",
                    new Words("已是其他工会会员", "Is a member of another union"),
                    new Words("《中国工会会员会籍管理办法》（2016）第三条", "Rules on membership (2016) art. 3"),
                    new Words("请办理转会，不必重新入会。", "Ask for a transfer instead of joining again.")),
            new Reason(
                    "under-age",
                    new Words("未满十六周岁", "Under 16"),
                    new Words("《劳动法》第十五条", "Labour Law art. 15"),
                    new Words("年满十六周岁后可以申请。", "Apply when you are 16.")));

    private JoinReasons() {}
}
