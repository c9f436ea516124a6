package org.gongyou.platform.csv;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

/**
 * What can be wrong with a table whatever it is about. Those with status 422 but the first are faults of one cell; the
 * messages never repeat the cell, which may be somebody's phone.
 */
public enum CsvProblem implements ProblemType {
    UNREADABLE(400, "csv.unreadable", "无法读取该表格，请另存为 CSV UTF-8 格式", "The table cannot be read, save it as CSV UTF-8"),
    HAS_ERRORS(
            422,
            "csv.has-errors",
            "表格中有错误，未导入任何内容，请逐条修改后重试",
            "The table has errors, nothing was imported: mend them and try again"),
    MISSING_COLUMN(422, "csv.missing-column", "缺少这一列", "This column is missing"),
    UNKNOWN_COLUMN(
            422,
            "csv.unknown-column",
            "表头中有不认识的列（#3 即第三列）",
            "The header has a column that is not known (#3 is the third)"),
    REPEATED_COLUMN(422, "csv.repeated-column", "表头中这一列出现了两次", "The header names this column twice"),
    CELL_COUNT(422, "csv.cell-count", "这一行的格数与表头不一致", "This line has more or fewer cells than the header"),
    EMPTY(422, "csv.empty", "此项必填", "This cell must not be empty"),
    TOO_LONG(422, "csv.too-long", "内容过长", "The text is too long"),
    CONTROL_CHARACTER(422, "csv.control-character", "含有控制字符", "The text contains a control character"),
    NOT_A_CODE(422, "csv.not-a-code", "只能使用字母、数字和符号", "Only letters, digits and signs of ASCII may stand here"),
    NOT_A_NUMBER(422, "csv.not-a-number", "不是数字", "This is not a number"),
    OUT_OF_RANGE(422, "csv.out-of-range", "数字超出范围", "The number is out of range"),
    NOT_IN_LIST(422, "csv.not-in-list", "不在可选值之中", "This is not one of the values that may stand here"),
    REPEATED_VALUE(422, "csv.repeated-value", "与前面的行重复", "An earlier line has the same value");

    private final ProblemDefinition definition;

    CsvProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
