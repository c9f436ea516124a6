package org.gongyou.organisation;

import java.util.EnumSet;
import java.util.Set;

/** What a union in the tree stands for, and under which others it may stand. */
public enum UnionKind {
    /** 市总工会, the root; there is one. */
    CITY,
    /** 区、县（市）总工会. */
    DISTRICT,
    /** 街道、乡镇工会. */
    STREET,
    /** 行业工会, of couriers, drivers and others who have no one employer. */
    INDUSTRY,
    /** 企业工会 of one employer. */
    ENTERPRISE,
    /** 联合工会 of several small employers. */
    JOINT,
    /** 周转库: where members are kept until a street or industry union takes them over. */
    HOLDING;

    boolean mayStandUnder(UnionKind parent) {
        return parents().contains(parent);
    }

    private Set<UnionKind> parents() {
        return switch (this) {
            case CITY -> EnumSet.noneOf(UnionKind.class);
            case DISTRICT -> EnumSet.of(CITY);
            case STREET -> EnumSet.of(DISTRICT);
            case INDUSTRY, HOLDING -> EnumSet.of(CITY, DISTRICT);
            case JOINT -> EnumSet.of(CITY, DISTRICT, STREET, INDUSTRY);
            case ENTERPRISE -> EnumSet.complementOf(EnumSet.of(HOLDING));
        };
    }
}
