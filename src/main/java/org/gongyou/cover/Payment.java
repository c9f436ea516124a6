package org.gongyou.cover;

import java.time.LocalDate;

/** A premium that arrived. @param reference by which the union's books find it */
record Payment(LocalDate receivedOn, String reference) {}
