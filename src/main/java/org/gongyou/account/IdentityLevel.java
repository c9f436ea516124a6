package org.gongyou.account;

/** How sure we are of who somebody is; each action names the level it needs. */
public enum IdentityLevel {
    /** Somebody said so. */
    STATED,
    /** The number of the document is well formed. */
    FORMAT_CHECKED,
    /** An authority confirmed that name and number belong together. */
    NAME_AND_NUMBER_MATCHED,
    /** And that the face is the one on the document. */
    FACE_MATCHED;

    public boolean reaches(IdentityLevel needed) {
        return compareTo(needed) >= 0;
    }
}
