package org.gongyou.payment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose account it is. */
@Schema(name = "PayeeKind")
public enum PayeeKind {
    PERSON,
    /** Which knows by the reference whose fees are paid. */
    SCHOOL,
    /** Which knows by the reference whose bill is paid. */
    HOSPITAL,
    GUARDIAN,
    HEIR;

    boolean isInstitution() {
        return this == SCHOOL || this == HOSPITAL;
    }
}
