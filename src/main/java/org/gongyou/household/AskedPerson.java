package org.gongyou.household;

import java.util.UUID;

/**
 * Who is asked about, as it is sealed in a line: as the person was when the check was asked for.
 *
 * @param name in the clear, like the number
 */
record AskedPerson(UUID memberId, Relation relation, String name, String masked, String documentType, String number) {

    CivilAffairs.Inquiry inquiry(String reference) {
        return new CivilAffairs.Inquiry(reference, name, documentType, number);
    }

    /** The relation alone. */
    @Override
    public String toString() {
        return "AskedPerson[" + relation + "]";
    }
}
