package org.gongyou.cover;

import static org.gongyou.cover.Event.ACCIDENT_DEATH;
import static org.gongyou.cover.Event.ACCIDENT_INJURY;
import static org.gongyou.cover.Event.DEATH;
import static org.gongyou.cover.Event.HOSPITAL;
import static org.gongyou.cover.Event.SERIOUS_ILLNESS;
import static org.gongyou.cover.Event.WOMENS_ILLNESS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;

/** What is to be shown with a claim. The list is open: products hold codes. */
public enum Paper implements Term {
    IDENTITY_CARD(EnumSet.allOf(Event.class), "身份证", "Identity card"),
    DIAGNOSIS(EnumSet.of(HOSPITAL, SERIOUS_ILLNESS, WOMENS_ILLNESS, ACCIDENT_INJURY), "诊断证明", "Diagnosis"),
    DISCHARGE_SUMMARY(EnumSet.of(HOSPITAL), "出院小结", "Discharge summary", "出院记录"),
    HOSPITAL_BILL(EnumSet.of(HOSPITAL), "住院费用清单", "Itemised hospital bill", "费用清单"),
    INVOICE(EnumSet.of(HOSPITAL), "医疗费发票", "Hospital invoice", "发票"),
    PATHOLOGY_REPORT(EnumSet.of(SERIOUS_ILLNESS, WOMENS_ILLNESS), "病理报告", "Pathology report"),
    ACCIDENT_REPORT(EnumSet.of(ACCIDENT_INJURY, ACCIDENT_DEATH), "意外事故证明", "Report of the accident", "事故证明"),
    DISABILITY_ASSESSMENT(EnumSet.of(ACCIDENT_INJURY), "伤残鉴定", "Disability assessment", "伤残等级鉴定"),
    DEATH_CERTIFICATE(EnumSet.of(ACCIDENT_DEATH, DEATH), "死亡证明", "Death certificate"),
    KINSHIP_PROOF(EnumSet.noneOf(Event.class), "亲属关系证明", "Proof of kinship", "关系证明"),
    BANK_ACCOUNT(EnumSet.noneOf(Event.class), "银行账户信息", "Bank account", "银行卡");

    public static final Vocabulary WORDS = new Vocabulary(values());

    private final Set<Event> events;
    private final Words words;
    private final List<String> aliases;

    Paper(Set<Event> events, String zh, String en, String... aliases) {
        this.events = Set.copyOf(events);
        this.words = new Words(zh, en);
        this.aliases = List.of(aliases);
    }

    /** Whether it says something of such an event; one that does not is about the claimant. */
    boolean shows(Event event) {
        return events.contains(event);
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
