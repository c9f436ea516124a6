package org.gongyou.hardship;

import java.util.List;
import org.gongyou.account.Person;
import org.jspecify.annotations.Nullable;

/**
 * The layout in which the national help system (全国工会帮扶工作管理系统) takes files. Its columns are common knowledge of the field,
 * not checked against a text: a city whose system wants others changes them here.
 */
final class NationalLayout {

    static final String NUMBER = "困难职工编号";
    static final NationalSheet SHEET = new NationalSheet(
            NUMBER, List.of("姓名", "证件类型", "证件号码", "手机号", "所属工会", "困难类别", "建档日期", "下次核查日期", "帮扶项目编码", "案件编号"));

    private NationalLayout() {}

    static List<String> cells(HardshipFile file, @Nullable Person person, String union, String className) {
        List<String> known = NationalSheet.cells(person);
        return List.of(
                file.id().toString(),
                NationalSheet.text(file.nationalNumber()),
                known.get(0),
                known.get(1),
                known.get(2),
                person == null || person.phone() == null ? "" : person.phone().e164(),
                union,
                className,
                file.since().toString(),
                file.reviewOn().toString(),
                file.programmeCode(),
                file.caseNumber());
    }
}
