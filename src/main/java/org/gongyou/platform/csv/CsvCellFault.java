package org.gongyou.platform.csv;

/** What can be wrong with a cell whatever it means. The messages never repeat the cell: it may be somebody's phone. */
public enum CsvCellFault implements CsvFault {
    MISSING_COLUMN("csv.missing-column", "缺少这一列", "This column is missing"),
    UNKNOWN_COLUMN("csv.unknown-column", "表头中有不认识的列", "The header names a column that is not known"),
    REPEATED_COLUMN("csv.repeated-column", "表头中这一列出现了两次", "The header names this column twice"),
    CELL_COUNT("csv.cell-count", "这一行的格数与表头不一致", "This line has more or fewer cells than the header"),
    EMPTY("csv.empty", "此项必填", "This cell must not be empty"),
    TOO_LONG("csv.too-long", "内容过长", "The text is too long"),
    CONTROL_CHARACTER("csv.control-character", "含有控制字符", "The text contains a control character"),
    NOT_A_CODE("csv.not-a-code", "只能使用字母、数字和符号", "Only letters, digits and signs of ASCII may stand here"),
    NOT_A_NUMBER("csv.not-a-number", "不是数字", "This is not a number"),
    OUT_OF_RANGE("csv.out-of-range", "数字超出范围", "The number is out of range"),
    NOT_IN_LIST("csv.not-in-list", "不在可选值之中", "This is not one of the values that may stand here"),
    REPEATED_VALUE("csv.repeated-value", "与前面的行重复", "An earlier line has the same value");

    private final String code;
    private final String zh;
    private final String en;

    CsvCellFault(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
