package org.gongyou.household;

import org.gongyou.platform.language.Words;

/** The consents, each with what it is for. */
enum ConsentKind {
    INCOME(
            new Words("收入与财产", "Income and savings"),
            new Words(
                    "用于核算家庭人均收入、确定困难类别和救助金额。包括收入、存款和必要支出。",
                    "To work out the income a head, the class of hardship and the amount. It covers income, savings and necessary spending.")),
    HEALTH(
            new Words("健康状况", "Health"),
            new Words(
                    "用于大病、意外等救助项目的审核。包括疾病种类、医疗及意外支出。",
                    "For relief after illness and accidents. It covers the kind of illness, and what illness and accidents cost.")),
    DISABILITY(
            new Words("残疾状况", "Disability"),
            new Words(
                    "用于残疾相关救助项目的审核。包括残疾等级及相关支出。",
                    "For relief that looks at disability. It covers its grade and what it costs.")),
    FAMILY(
            new Words("家庭成员信息", "Members of the family"),
            new Words(
                    "用于核定共同生活的家庭成员、子女助学，并避免同一人在两个家庭重复计算。包括成员姓名、证件号码、关系和就学情况。",
                    "To settle who lives together, for schooling aid, and so that nobody is counted in two households. It covers names, documents, relations and schooling."));

    /** A new wording is a new version. */
    static final String VERSION = "2026-11";

    private final Words title;
    private final Words text;

    ConsentKind(Words title, Words text) {
        this.title = title;
        this.text = text;
    }

    Words title() {
        return title;
    }

    Words text() {
        return text;
    }
}
