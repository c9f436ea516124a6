package org.gongyou.report;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum ReportProblem implements ProblemType {
    WHAT_UNKNOWN("report.what-unknown", ReportWhat.WORDS.listed("不认识的反馈内容，可填：", "This is not known; one of ")),
    FACILITY_MISSING("report.facility-missing", new Words("请选择是哪项设施", "Say which facility it is about"));

    private final ProblemDefinition definition;

    ReportProblem(String code, Words title) {
        definition = new ProblemDefinition(422, code, title);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
