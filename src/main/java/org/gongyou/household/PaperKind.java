package org.gongyou.household;

import org.gongyou.platform.language.Words;

/** Papers that programmes ask for; each is sent once and used as long as it is new enough. */
public enum PaperKind {
    IDENTITY_CARDS("全体家庭成员身份证件", "Identity cards of the household"),
    HOUSEHOLD_REGISTER("户口簿", "Household register"),
    DIAGNOSIS("疾病诊断证明", "Diagnosis"),
    HOSPITAL_BILLS("医疗费用票据及结算单", "Hospital bills"),
    INCOME_PROOF("收入证明", "Proof of income"),
    UNIT_CERTIFICATE("单位出具的证明", "Certificate of the unit"),
    /** Instead of the unit's, where there is none or the employer is the opponent. */
    STREET_CERTIFICATE("街道或村居出具的证明", "Certificate of the street or village"),
    DISABILITY_CERTIFICATE("残疾人证", "Disability certificate"),
    MINIMUM_LIVING_CERTIFICATE("低保证或低保边缘证明", "Certificate of minimum living aid"),
    ADMISSION_LETTER("录取通知书", "Letter of admission"),
    SCHOOL_CERTIFICATE("在读证明", "Certificate of the school"),
    ACCIDENT_REPORT("意外事故证明", "Report of the accident"),
    UNEMPLOYMENT_CERTIFICATE("失业证明", "Certificate of unemployment"),
    MODEL_WORKER_CERTIFICATE("劳动模范证书", "Certificate of a model worker"),
    DEATH_CERTIFICATE("死亡证明", "Certificate of death"),
    /** For a child without a document. */
    BIRTH_CERTIFICATE("出生医学证明", "Certificate of birth"),
    MARITAL_STATUS("婚姻状况证明（离婚证、死亡证明等）", "Proof of the marital status, such as of divorce or death"),
    OTHER("其他材料", "Another paper");

    private final Words words;

    PaperKind(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
