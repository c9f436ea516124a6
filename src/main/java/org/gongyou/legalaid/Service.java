package org.gongyou.legalaid;

import java.util.List;
import org.gongyou.platform.language.Words;

/** A form of help. */
public enum Service {
    CONSULTATION("法律咨询", "Consultation", false, false),
    DRAFTING("代写文书", "Drafting of papers", true, false),
    NEGOTIATION("协商调解", "Negotiation and mediation", true, true),
    ARBITRATION("代理仲裁", "Representation at arbitration", true, true),
    LITIGATION("代理诉讼", "Representation at court", true, true),
    ENFORCEMENT("代理执行", "Enforcement of an award or judgment", true, true);

    private final Words words;
    private final boolean written;
    private final boolean represented;

    Service(String zh, String en, boolean written, boolean represented) {
        words = new Words(zh, en);
        this.written = written;
        this.represented = represented;
    }

    public Words words() {
        return words;
    }

    /** Whether somebody acts in the worker's name, which takes a power of attorney. */
    public boolean isRepresented() {
        return represented;
    }

    /** What the worker signs before anybody acts. */
    List<PaperKind> papers() {
        if (represented) return List.of(PaperKind.APPLICATION, PaperKind.AGREEMENT, PaperKind.POWER, PaperKind.RISKS);
        return written ? List.of(PaperKind.APPLICATION) : List.of();
    }
}
