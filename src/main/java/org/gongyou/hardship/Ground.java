package org.gongyou.hardship;

import java.time.LocalDate;
import org.gongyou.programme.Circumstances;
import org.gongyou.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is on file.
 *
 * @param number of the case
 * @param said of an edge file: what was said beside the household
 * @param lookOn of an edge file: when it is held against the rules again
 */
record Ground(
        String number,
        Programme programme,
        String classCode,
        @Nullable Circumstances said,
        LocalDate reviewOn,
        LocalDate lookOn) {}
