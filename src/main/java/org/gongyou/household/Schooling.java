package org.gongyou.household;

import org.gongyou.platform.language.Words;

/** The school somebody goes to. */
public enum Schooling {
    NONE("无", "None"),
    PRESCHOOL("学前", "Preschool"),
    COMPULSORY("义务教育", "Compulsory school"),
    HIGH_SCHOOL("普通高中", "High school"),
    VOCATIONAL("中等职业", "Vocational school"),
    UNIVERSITY("大学专科或本科", "College or university"),
    POSTGRADUATE("研究生", "Postgraduate studies");

    private final Words words;

    Schooling(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
