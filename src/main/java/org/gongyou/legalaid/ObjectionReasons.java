package org.gongyou.legalaid;

import java.util.List;
import org.gongyou.casework.Reason;
import org.gongyou.platform.language.Words;

/** Why what was said against a union does not hold. */
final class ObjectionReasons {

    private static final Words RULE =
            new Words("《工会法律援助办法》（总工发〔2008〕52号）", "Rules on legal aid by trade unions (2008 no. 52)");

    static final List<Reason> ALL = List.of(
            new Reason(
                    "decided-rightly",
                    new Words("原处理符合规定", "It was handled as the rules say"),
                    RULE,
                    new Words("有新的事实或证据时可重新申请，或拨打12351。", "Ask again with new facts, or call 12351.")),
            new Reason(
                    "not-shown",
                    new Words("反映的情况无法核实", "What is said cannot be confirmed"),
                    RULE,
                    new Words("可补充能够核实的材料后再提出。", "Say it again with something that can be confirmed.")));

    private ObjectionReasons() {}
}
