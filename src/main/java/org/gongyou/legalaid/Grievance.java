package org.gongyou.legalaid;

import org.gongyou.limitation.DisputeKind;
import org.gongyou.platform.language.Words;

/** What a claim is about. A lawyer's fields have the same names. */
public enum Grievance {
    WAGES,
    OVERTIME,
    DISMISSAL,
    NO_CONTRACT,
    SOCIAL_INSURANCE,
    WORK_INJURY,
    WOMEN_AND_MINORS,
    PLATFORM_WORK,
    LABOUR_SERVICE,
    OTHER;

    /** By what kind of dispute its time runs. */
    public DisputeKind dispute() {
        return DisputeKind.valueOf(name());
    }

    public Words words() {
        return dispute().words();
    }
}
