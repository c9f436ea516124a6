package org.gongyou.demo;

import org.gongyou.platform.geo.Place;

/**
 * A district or county of the city.
 *
 * @param centre about where its government sits
 * @param radius kilometres within which its streets are put
 * @param weight how much of the city's life happens in one of its streets, compared with others
 */
record District(String code, String name, Place centre, double radius, int weight) {

    /** Counties and county cities have codes from 20 on. */
    boolean isUrban() {
        return code.compareTo("230120") < 0;
    }
}
