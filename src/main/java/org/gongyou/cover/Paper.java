package org.gongyou.cover;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;

/** What is to be shown with a claim. The list is open: products hold codes. */
public enum Paper implements Term {
    IDENTITY_CARD("身份证", "Identity card"),
    DIAGNOSIS("诊断证明", "Diagnosis"),
    DISCHARGE_SUMMARY("出院小结", "Discharge summary", "出院记录"),
    HOSPITAL_BILL("住院费用清单", "Itemised hospital bill", "费用清单"),
    INVOICE("医疗费发票", "Hospital invoice", "发票"),
    PATHOLOGY_REPORT("病理报告", "Pathology report"),
    ACCIDENT_REPORT("意外事故证明", "Report of the accident", "事故证明"),
    DISABILITY_ASSESSMENT("伤残鉴定", "Disability assessment", "伤残等级鉴定"),
    DEATH_CERTIFICATE("死亡证明", "Death certificate"),
    KINSHIP_PROOF("亲属关系证明", "Proof of kinship", "关系证明"),
    BANK_ACCOUNT("银行账户信息", "Bank account", "银行卡");

    public static final Vocabulary WORDS = new Vocabulary(values());

    private final Words words;
    private final List<String> aliases;

    Paper(String zh, String en, String... aliases) {
        this.words = new Words(zh, en);
        this.aliases = List.of(aliases);
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
