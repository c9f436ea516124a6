package org.gongyou.programme;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** What a number of the arithmetic counts. */
@Schema(name = "ReliefUnit")
public enum Unit {
    FEN("%s元", "%s yuan"),
    FEN_A_MONTH("每月%s元", "%s yuan a month"),
    FEN_A_HEAD("每人每月%s元", "%s yuan a head and month"),
    FEN_A_YEAR("每年%s元", "%s yuan a year"),
    PEOPLE("%s人", "%s people"),
    COUNT("%s", "%s"),
    YEARS("%s岁", "%s years"),
    DAYS("%s天", "%s days"),
    PERMILLE("千分之%s", "%s per mille"),
    /** 1 for yes, 0 for no. */
    YES_NO("%s", "%s");

    private static final Words YES = new Words("是", "yes");
    private static final Words NO = new Words("否", "no");
    private static final int FEN_OF_A_YUAN = 2;

    private final Words pattern;

    Unit(String zh, String en) {
        this.pattern = new Words(zh, en);
    }

    boolean isMoney() {
        return name().startsWith("FEN");
    }

    /** The number with its unit, money in yuan. */
    String text(long value, Language language) {
        if (this == YES_NO) return (value == 0 ? NO : YES).in(language);
        String number = isMoney() ? yuan(value) : Long.toString(value);
        return String.format(pattern.in(language), number);
    }

    Words texts(long value) {
        return new Words(text(value, Language.ZH), text(value, Language.EN));
    }

    private static String yuan(long fen) {
        BigDecimal yuan = BigDecimal.valueOf(fen, FEN_OF_A_YUAN);
        return (yuan.stripTrailingZeros().scale() <= 0 ? yuan.setScale(0) : yuan).toPlainString();
    }
}
