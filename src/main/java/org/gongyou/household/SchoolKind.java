package org.gongyou.household;

import org.gongyou.platform.language.Words;

/** What kind of school it is, and who pays for it: some kinds keep a household out of programmes. */
public enum SchoolKind {
    PUBLIC("公办", "Public"),
    PRIVATE("民办", "Private"),
    HIGH_FEE_PRIVATE("高收费民办", "Private with high fees"),
    ABROAD_FUNDED_BY_SELF("自费留学", "Abroad, paid by the family"),
    ABROAD_FUNDED("公派留学", "Abroad, funded"),
    MILITARY("军队院校", "Military"),
    FREE_TEACHER_TRAINING("公费师范", "Free teacher training");

    private final Words words;

    SchoolKind(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
