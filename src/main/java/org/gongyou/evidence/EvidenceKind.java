package org.gongyou.evidence;

import java.util.Locale;
import org.gongyou.platform.language.Words;

/** What sort of evidence something is. */
public enum EvidenceKind {
    CONTRACT("劳动合同", "Contract"),
    PAYSLIP("工资单据", "Payslip"),
    ATTENDANCE("考勤记录", "Attendance record"),
    CHAT("聊天记录", "Chat"),
    PHOTO("照片", "Photo"),
    TRANSCRIPT("录音文字稿", "Transcript of a recording"),
    MEDICAL("医疗资料", "Medical paper"),
    OFFICIAL("公文、裁决书", "Official document"),
    OTHER("其他", "Other");

    private final Words title;

    EvidenceKind(String zh, String en) {
        title = new Words(zh, en);
    }

    Words title() {
        return title;
    }

    /** As part of a file's name. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
