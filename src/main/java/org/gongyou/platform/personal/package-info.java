/**
 * Personal values as types whose {@code toString} masks, and the ports through which a person's data is exported, erased
 * and ages out (personal-information law, PIPL arts. 44 to 47). Every feature that keeps personal data implements
 * {@link org.gongyou.platform.personal.PersonalData}; what it shows a person covers all
 * {@linkplain org.gongyou.platform.personal.PersonAccounts accounts of the person}.
 */
@NullMarked
package org.gongyou.platform.personal;

import org.jspecify.annotations.NullMarked;
