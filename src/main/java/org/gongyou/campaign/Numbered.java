package org.gongyou.campaign;

import org.jspecify.annotations.Nullable;

/**
 * How it stands with a number.
 *
 * @param caseNumber where its papers are looked at; null before they came
 */
record Numbered(NumberState state, @Nullable String caseNumber) {

    static final Numbered GIVEN = new Numbered(NumberState.GIVEN, null);
}
