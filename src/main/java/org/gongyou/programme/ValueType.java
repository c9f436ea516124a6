package org.gongyou.programme;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;

/** The types there are in an expression. */
enum ValueType {
    NUMBER(SimpleType.INT),
    YES_NO(SimpleType.BOOL),
    TEXT(SimpleType.STRING);

    private final CelType cel;

    ValueType(CelType cel) {
        this.cel = cel;
    }

    CelType cel() {
        return cel;
    }
}
