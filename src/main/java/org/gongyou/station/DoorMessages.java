package org.gongyou.station;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page behind a door's QR code; in English in {@code messages/door_en.properties}. */
@MessageBundle(value = "door", locale = "zh-CN")
interface DoorMessages {

    @Message("没有这个编号的站点")
    String unknown();

    @Message("请核对门上的编号，或拨打 12351。")
    String unknownHelp();

    @Message("现在开放")
    String open();

    @Message("至 {until}")
    String until(String until);

    @Message("全天开放")
    String always();

    @Message("现在关闭")
    String closed();

    @Message("{at} 开放")
    String opens(String at);

    @Message("开放时间未知")
    String hoursUnknown();

    @Message("有人反映与实际不符，正在核实。")
    String doubtful();

    @Message("谁可以进")
    String access();

    @Message("没有 App 怎么开门")
    String doorHelp();

    @Message("设施")
    String facilities();

    @Message("开放时间")
    String hours();

    @Message("打电话")
    String call();

    @Message("地图")
    String map();

    @Message("最近确认 {on}")
    String confirmed(String on);

    @Message("告诉我们实情")
    String report();

    @Message("门锁着")
    String locked();

    @Message("开着，能进")
    String isOpen();

    @Message("设施坏了")
    String broken();

    @Message("设施修好了")
    String mended();

    @Message("药品物资过期")
    String expired();

    @Message("搬走了")
    String moved();

    @Message("时间不对")
    String wrongHours();

    @Message("附上我的位置（更可信，不保存）")
    String withPlace();

    @Message("谢谢，已收到。")
    String thanks();

    @Message("没有发出去，请再试一次。")
    String failed();

    @Message("站点编号 {code}")
    String code(String code);

    @Message("演示数据")
    String demo();
}
