package org.gongyou.platform.personal;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

/** What can be wrong with a personal value. */
public enum PersonalProblem implements ProblemType {
    PHONE("personal.phone-invalid", "手机号码不正确", "This is not a mobile phone number we can reach"),
    NAME("personal.name-invalid", "姓名含有不能使用的字符", "The name contains characters that cannot be used"),
    NAME_LENGTH("personal.name-length", "姓名须为 1 至 60 个字", "A name has 1 to 60 characters"),
    DOCUMENT_TYPE("personal.document-type-unknown", "不支持该证件类型", "This kind of document is not known"),
    DOCUMENT_NUMBER("personal.document-number-invalid", "证件号码格式不正确", "The number does not fit this kind of document"),
    CHECK_DIGIT(
            "personal.document-check-digit",
            "证件号码校验位不正确，请核对是否输错",
            "The check digit does not fit: please compare the number with the document"),
    BIRTH_DATE("personal.document-birth-date", "证件号码中的出生日期无效", "The birth date within the number is not a real date"),
    COUNTRY("personal.country-invalid", "国家或地区代码不正确", "This is not a country code (ISO 3166)"),
    EXPIRED("personal.document-expired", "证件已过期", "The document has expired"),
    BIRTH_DATE_DIFFERS(
            "personal.birth-date-differs", "出生日期与证件号码不一致", "The birth date is not the one within the number");

    private final ProblemDefinition definition;

    PersonalProblem(String code, String zh, String en) {
        definition = new ProblemDefinition(422, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
