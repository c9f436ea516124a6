package org.gongyou.organisation;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Locale;

/** First letters of a name's syllables, as people type them to search: 道里区总工会 is dlqzgh. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        return PinyinHelper.toPinyin(UnionQuery.folded(name), PinyinStyleEnum.FIRST_LETTER, "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
