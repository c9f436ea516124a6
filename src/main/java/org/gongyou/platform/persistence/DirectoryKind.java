package org.gongyou.platform.persistence;

/** The kinds of keys in the directory. */
public enum DirectoryKind {
    PHONE,
    DOCUMENT,
    CASE_NUMBER,
    MEMBER_NUMBER,
    CARD_NUMBER,
    FILE,
    REDEMPTION,
    DEVICE,
    /** The account somebody asks to take over, to who asks. */
    TAKEOVER
}
