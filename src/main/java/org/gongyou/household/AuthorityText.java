package org.gongyou.household;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.pdf.Sheet;

/** What an adult agrees to, in Chinese, as the civil affairs want it. The same facts give the same paper. Pure. */
final class AuthorityText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /**
     * @param applicant name of whoever asks for relief
     * @param days how long it is good for
     */
    record Facts(Authority authority, String applicant, GrownUp signer, int days) {

        /** The id alone. */
        @Override
        public String toString() {
            return "Facts[" + authority.id() + "]";
        }
    }

    private AuthorityText() {}

    static Sheet of(Facts facts) {
        GrownUp signer = facts.signer();
        String number = signer.document() == null ? "" : signer.document().masked();
        return Sheet.of("", "家庭经济状况核对授权书")
                .field("授权人", signer.name())
                .field("证件号码", number)
                .field("申请人", facts.applicant())
                .field("与申请人关系", signer.relation().words().zh())
                .field("出具日期", day(facts.authority().askedAt()))
                .heading("一、授权事项")
                .paragraph("本人授权工会及其委托的民政部门核对本人的收入、存款、房产、车辆和经营情况，仅用于审核申请人家庭的困难帮扶申请。")
                .heading("二、期限")
                .paragraph("自签署之日起 " + facts.days() + " 日内有效，期满自动失效，须另行签署。")
                .heading("三、权利")
                .paragraph("本授权由本人自愿、单独作出，任何人不得代签。不同意不影响本人自己的会员权益。本人可随时在应用内撤回；撤回后不再发起核对，此前已完成的核对不受影响。")
                .paragraph("核对结果仅供承办人员审核使用，加密保存，不对外公开。")
                .signature("授权人签名", null, "");
    }

    private static String day(Instant at) {
        return ChinaDay.of(at).format(DAY);
    }
}
