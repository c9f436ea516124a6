package org.gongyou.tally;

import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** Port: what programmes of relief and classes of hardship are called. */
public interface ReliefKinds {

    /** Null where one does not know it. */
    @Nullable
    Words programme(String code);

    @Nullable
    Words hardshipClass(String code);
}
