package org.gongyou.membership;

import java.util.List;
import org.gongyou.casework.Reason;
import org.gongyou.platform.language.Words;

/** Why a transfer may be refused: the labour relation alone decides where somebody belongs. */
final class TransferReasons {

    private static final Words LAW = new Words("《中国工会会员会籍管理办法》（2016）第三条", "Rules on membership (2016) art. 3");

    static final List<Reason> ALL = List.of(
            new Reason(
                    "relation-unchanged",
                    new Words("劳动关系仍在原单位", "The labour relation is still with the former employer"),
                    LAW,
                    new Words("劳动关系变动后可重新申请。", "Apply again once it has changed.")),
            new Reason(
                    "wrong-union",
                    new Words("不属于该工会范围", "This union is not the one for your work or place"),
                    LAW,
                    new Words(
                            "请选择工作地街道或行业工会后重新申请。",
                            "Choose the street or industry union of your work place and apply again.")));

    private TransferReasons() {}
}
