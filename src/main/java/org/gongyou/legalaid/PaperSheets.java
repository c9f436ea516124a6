package org.gongyou.legalaid;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongyou.account.Person;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.Reason;
import org.gongyou.limitation.LimitationDate;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.pdf.Sheet;
import org.jspecify.annotations.Nullable;

/** The papers of a request, in Chinese, as offices take them. The same facts give the same paper. Pure. */
final class PaperSheets {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final int FEN = 100;

    /** Of a hash: the whole is wider than the page leaves room for. */
    private static final int HALF = 32;

    private final PaperFacts facts;

    PaperSheets(PaperFacts facts) {
        this.facts = facts;
    }

    Sheet of(PaperKind kind, Power power) {
        return switch (kind) {
            case APPLICATION -> application();
            case AGREEMENT -> agreement();
            case POWER -> power(power);
            case RISKS -> risks();
            case DECISION -> throw new IllegalArgumentException("the union decides, nobody signs that");
        };
    }

    static void signed(Sheet sheet, byte[] strokes, Instant now, String sha256) {
        sheet.signature(
                "签名", strokes, day(now) + "  所签文件 SHA-256：" + sha256.substring(0, HALF) + " " + sha256.substring(HALF));
    }

    private Sheet begun(PaperKind kind) {
        Sheet sheet = Sheet.of(facts.aid().number(), kind.words().zh());
        Person applicant = facts.applicant();
        sheet.field("申请人", applicant.name() == null ? "" : applicant.name().value());
        if (applicant.document() != null)
            sheet.field("证件号码", applicant.document().number());
        if (applicant.phone() != null) sheet.field("联系电话", applicant.phone().e164());
        Concerned person = facts.request().person();
        if (!facts.request().asksForSelf() && person != null) {
            sheet.field("当事人", person.name().value());
            sheet.field("当事人证件号码", person.number());
            sheet.field("申请人身份", facts.request().asWhat().words().zh());
        }
        sheet.field("对方", opponents());
        sheet.field("案件编号", facts.matterNumber());
        return sheet.field("援助形式", facts.aid().service().words().zh());
    }

    private String opponents() {
        return facts.request().opponents().stream()
                .map(opponent ->
                        opponent.hasCode() ? opponent.called() + "（" + opponent.creditCode() + "）" : opponent.called())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private Sheet application() {
        AidRequest request = facts.request();
        Sheet sheet = begun(PaperKind.APPLICATION).heading("请求事项");
        sheet.table(
                List.of("请求", "金额（元）", "说明"),
                List.of(3, 2, 5),
                request.claims().stream()
                        .map(claim -> List.of(
                                claim.grievance().words().zh(),
                                claim.amountInFen() == null ? "—" : yuan(claim.amountInFen()),
                                claim.text() == null ? "" : claim.text()))
                        .toList());
        sheet.heading("事实与理由").paragraph(request.facts() == null ? "" : request.facts());
        if (!request.dates().isEmpty()) sheet.heading("重要日期").table(List.of("事项", "日期"), List.of(6, 3), dates());
        if (!request.witnesses().isEmpty()) {
            sheet.heading("证人");
            request.witnesses()
                    .forEach(witness -> sheet.paragraph(
                            witness.name().value() + (witness.knows() == null ? "" : "：" + witness.knows())));
        }
        if (request.wantedOutcome() != null) sheet.heading("希望的结果").paragraph(request.wantedOutcome());
        return sheet.paragraph("此致").paragraph(facts.union());
    }

    private List<List<String>> dates() {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<LimitationDate, LocalDate> date :
                AidChecks.dates(facts.request()).entrySet())
            rows.add(List.of(date.getKey().words().zh(), date.getValue().format(DAY)));
        return rows;
    }

    private Sheet agreement() {
        return begun(PaperKind.AGREEMENT)
                .heading("一、援助事项")
                .paragraph(facts.union() + "（以下称援助机构）免费为申请人提供上述形式的法律援助，指派的律师不得向申请人收取任何费用或财物。")
                .heading("二、申请人")
                .paragraph("如实陈述事实、提供已有的证据；联系方式变化时及时告知。可随时撤销委托、申请更换律师，或就办理情况提出异议。")
                .heading("三、指派的律师")
                .paragraph("依法维护申请人的合法权益，及时告知进展和各项期限，为申请人保密；未经申请人特别授权，不代为承认、放弃、变更请求，不代为和解。")
                .heading("四、终止")
                .paragraph("争议解决、申请人撤回，或申请人以虚假情况获得援助的，援助终止；终止须书面说明理由，申请人可提出异议。");
    }

    private Sheet power(Power power) {
        Sheet sheet = begun(PaperKind.POWER)
                .heading(power.isSpecial() ? "特别授权" : "一般授权")
                .paragraph("委托 " + facts.union() + " 指派的法律援助律师，作为本人与上述对方争议的代理人。代理权限包括：代为立案、举证、质证、辩论，" + "代为签收法律文书。");
        if (power.isSpecial()) {
            sheet.paragraph("并特别授权代理人：");
            for (Words named : power.named()) sheet.paragraph("√ " + named.zh());
        } else {
            sheet.paragraph("不包括代为承认、放弃、变更请求，和解，提起反请求、反诉或上诉。");
        }
        return sheet.paragraph("本委托可随时撤销，撤销后代理人立即停止代理。");
    }

    private Sheet risks() {
        return begun(PaperKind.RISKS)
                .paragraph("一、仲裁、诉讼的结果取决于事实、证据和法律，任何人不能保证胜诉。")
                .paragraph("二、劳动争议申请仲裁的时效期间为一年，超过的可能得不到支持；收到裁决后不服的，须在十五日内起诉。请留意应用中显示的最后日期。")
                .paragraph("三、虚假陈述、伪造证据须承担法律责任。")
                .paragraph("四、对方没有可供执行的财产时，生效裁决可能不能全部或及时实现。")
                .paragraph("五、调解、和解可能意味着放弃部分请求，由您本人决定。");
    }

    /** @param note what the officer wrote; null for nothing */
    Sheet decision(Decided decided, Decided.Outcome outcome, @Nullable String note) {
        boolean granted = outcome == Decided.Outcome.GRANTED;
        Sheet sheet = begun(PaperKind.DECISION).heading(granted ? "决定给予法律援助" : "决定不予法律援助");
        sheet.paragraph(granted ? "经审查，申请符合法律援助条件，决定给予上述形式的法律援助。" : "经审查，申请不符合法律援助条件，决定不予法律援助。理由如下：");
        String code = decided.reasonCode();
        if (code != null) {
            Reason reason = AidReasons.of(code);
            sheet.field("理由", reason.title().zh());
            sheet.field("依据", reason.rule().zh());
            sheet.field("可以怎样补正", reason.mend().zh());
        }
        if (note != null) sheet.paragraph(note);
        if (!granted) sheet.paragraph("不服本决定的，可通过应用向上一级工会申请复核。");
        sheet.field("决定机构", facts.union());
        if (facts.decider() != null) sheet.field("承办人", facts.decider().name());
        if (decided.at() != null) sheet.field("决定日期", day(decided.at()));
        return sheet;
    }

    private static String day(Instant at) {
        return at.atZone(ChinaDay.ZONE).toLocalDate().format(DAY);
    }

    private static String yuan(long fen) {
        return "%d.%02d".formatted(fen / FEN, fen % FEN);
    }
}
