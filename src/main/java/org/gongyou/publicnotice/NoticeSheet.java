package org.gongyou.publicnotice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.pdf.Sheet;

/** A notice on paper, for the board: nothing else than on the screen. */
final class NoticeSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private NoticeSheet() {}

    static Sheet of(PublicNotice notice, NoticeText text) {
        PublicNoticeView shown = PublicNoticeView.of(notice, text, Language.ZH);
        return Sheet.of(shown.caseNumber(), "困难帮扶公示")
                .paragraph("经审核，现将以下申请予以公示。")
                .field("申请人", shown.applicant())
                .field("帮扶项目", shown.programme())
                .field("编号", shown.caseNumber())
                .field("公示期", day(shown.from()) + "至" + day(shown.until()))
                .paragraph("公示期内如有异议，可向本工会反映，或在应用内提出，可以署名，也可以不署名。公示期满请即撤下。")
                .field("公示单位", shown.union())
                .field("日期", day(ChinaDay.of(notice.postedAt())));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
