package org.gongyou.lawyer;

import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a lawyer.
 *
 * @param firm null for a volunteer of none
 */
record LawyerEntry(
        PersonName name, PhoneNumber phone, @Nullable Firm firm, Practice practice) {}
