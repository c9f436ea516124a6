package org.gongyou.station;

import java.util.UUID;

/**
 * One station of a list that is entered.
 *
 * @param code by which it is known to the union, unique in the city
 * @param demo whether it is made up
 */
record StationEntry(String code, StationDetails details, UUID unionId, boolean demo) {}
