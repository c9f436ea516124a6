package org.gongyou.household;

import org.gongyou.platform.language.Words;

/** What somebody is to the applicant. */
public enum Relation {
    SELF("本人", "Oneself"),
    SPOUSE("配偶", "Spouse"),
    CHILD("子女", "Child"),
    PARENT("父母", "Parent"),
    GRANDPARENT("祖父母或外祖父母", "Grandparent"),
    GRANDCHILD("孙子女或外孙子女", "Grandchild"),
    SIBLING("兄弟姐妹", "Brother or sister"),
    OTHER("其他", "Somebody else");

    private final Words words;

    Relation(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
