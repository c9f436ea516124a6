package org.gongyou.demo;

import org.gongyou.platform.geo.Place;

/** A street, town, township or farm: the smallest division that has a union of its own. */
record Street(String code, String name, District district, Place centre) {

    int weight() {
        return name.endsWith("街道") ? 3 * district.weight() : district.weight();
    }

    /** 兆麟街道 of 道里区. */
    String fullName() {
        return district.name() + name;
    }
}
