package org.gongyou.programme;

import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** One plain sentence for whoever is not entitled. */
final class Why {

    private Why() {}

    static Words excluded(Exclusion exclusion) {
        Words name = exclusion.name().words();
        return new Words("有此情形的家庭不能申请：" + name.zh(), "Households with this are left out: " + name.en());
    }

    static Words unmet(Words name, @Nullable Long distance, Unit unit) {
        if (distance == null) return new Words("不符合：" + name.zh(), "Not met: " + name.en());
        return new Words(
                "不符合：" + name.zh() + "，相差" + unit.text(distance, Language.ZH),
                "Not met: " + name.en() + ", by " + unit.text(distance, Language.EN));
    }
}
