package org.gongyou.programme;

import static org.gongyou.programme.Figure.NONE;

import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.gongyou.household.Illness;
import org.gongyou.household.SchoolKind;
import org.gongyou.household.Schooling;
import org.gongyou.household.Work;
import org.gongyou.platform.language.Words;

/**
 * The closed list of what rules may look at. Of people counted in an earlier household it is what they earn, and no head
 * beside {@link #HEADS_ELSEWHERE}; spouses and minor children count in both ({@link #HEADS_SHARED}). What is a head's share is
 * rounded down to the fen, in favour of the household.
 */
enum Variable {
    HEADS("heads", Unit.PEOPLE, "计入的家庭人口", "People who count", Figure.PEOPLE, seen -> seen.heads()),
    HEADS_ELSEWHERE(
            "headsElsewhere",
            Unit.PEOPLE,
            "已在更早登记的家庭中计入、此处不计人口但计收入的成员",
            "Members counted in an earlier household: no head here, their income counts",
            NONE,
            seen -> seen.elsewhere()),
    HEADS_SHARED(
            "headsShared",
            Unit.PEOPLE,
            "同时登记在另一家庭、两边均计人口和收入的配偶和未成年子女",
            "Spouse and minor children who stand in another household too: head and income in both",
            NONE,
            seen -> seen.shared()),
    HEADS_UNPROVEN(
            "headsUnproven",
            Unit.PEOPLE,
            "没有证件、须以出生医学证明或户口簿证明的成员",
            "Members without a document: a certificate of birth or the household register has to show them",
            NONE,
            seen -> seen.undocumented()),
    SPOUSE_LEFT(
            "spouseLeft",
            Unit.PEOPLE,
            "近六个月内从家庭中移除的配偶，须证明婚姻状况",
            "A spouse named no more within six months: the marital status has to be shown",
            NONE,
            seen -> seen.spousesLeft()),
    CHILDREN("children", Unit.PEOPLE, "未满18岁的成员", "Members below 18", Figure.PEOPLE, seen -> seen.younger(18)),
    ELDERLY("elderly", Unit.PEOPLE, "60岁及以上的成员", "Members of 60 and older", Figure.PEOPLE, seen -> seen.older(60)),
    EARNERS("earners", Unit.PEOPLE, "有收入的成员", "Members with an income", Figure.INCOME, Seen::earners),
    UNEMPLOYED("unemployed", Unit.PEOPLE, "失业的成员", "Unemployed members", Figure.WORK, s -> s.in(Work.UNEMPLOYED)),
    SERIOUSLY_ILL(
            "seriouslyIll",
            Unit.PEOPLE,
            "患重大疾病的成员",
            "Seriously ill members",
            Figure.ILLNESS,
            s -> s.ill(Illness.SERIOUS)),
    CHRONICALLY_ILL(
            "chronicallyIll",
            Unit.PEOPLE,
            "患慢性病的成员",
            "Chronically ill members",
            Figure.ILLNESS,
            s -> s.ill(Illness.CHRONIC)),
    DISABLED("disabled", Unit.PEOPLE, "持残疾证的成员", "Disabled members", Figure.DISABILITY, s -> s.disabled(4)),
    SEVERELY_DISABLED(
            "severelyDisabled",
            Unit.PEOPLE,
            "一、二级残疾的成员",
            "Members disabled in grade 1 or 2",
            Figure.DISABILITY,
            s -> s.disabled(2)),
    PUPILS(
            "pupils",
            Unit.PEOPLE,
            "义务教育阶段学生",
            "Pupils of compulsory school",
            Figure.SCHOOLING,
            s -> s.at(Schooling.COMPULSORY)),
    HIGH_SCHOOL(
            "highSchoolStudents",
            Unit.PEOPLE,
            "高中、中职学生",
            "Students of high and vocational schools",
            Figure.SCHOOLING,
            s -> s.at(Schooling.HIGH_SCHOOL, Schooling.VOCATIONAL)),
    UNIVERSITY(
            "universityStudents",
            Unit.PEOPLE,
            "大专及以上学生",
            "Students of colleges and universities",
            Figure.SCHOOLING,
            s -> s.at(Schooling.UNIVERSITY, Schooling.POSTGRADUATE)),
    HIGH_FEE_SCHOOL(
            "highFeeStudents",
            Unit.PEOPLE,
            "就读高收费民办学校的成员",
            "Members at a high-fee private school",
            Figure.SCHOOLING,
            s -> s.school(SchoolKind.HIGH_FEE_PRIVATE)),
    SELF_FUNDED_ABROAD(
            "selfFundedAbroad",
            Unit.PEOPLE,
            "自费出国留学的成员",
            "Members abroad at the family's cost",
            Figure.SCHOOLING,
            s -> s.school(SchoolKind.ABROAD_FUNDED_BY_SELF)),
    FREELY_TRAINED(
            "freelyTrained",
            Unit.PEOPLE,
            "军校生、公费师范生",
            "Cadets and free teacher trainees",
            Figure.SCHOOLING,
            s -> s.school(SchoolKind.MILITARY, SchoolKind.FREE_TEACHER_TRAINING)),
    APPLICANT_AGE("applicantAge", Unit.YEARS, "申请人年龄", "Age of the applicant", Figure.PEOPLE, Seen::applicantAge),
    APPLICANT_UNEMPLOYED(
            "applicantUnemployed",
            "申请人失业",
            "The applicant is unemployed",
            Figure.WORK,
            (s, c) -> s.applicant(head -> head.work() == Work.UNEMPLOYED)),
    APPLICANT_SERIOUSLY_ILL(
            "applicantSeriouslyIll",
            "申请人患重大疾病",
            "The applicant is seriously ill",
            Figure.ILLNESS,
            (s, c) -> s.applicant(head -> head.illness() == Illness.SERIOUS)),
    NET_INCOME("netIncome", Unit.FEN_A_MONTH, "家庭月净收入", "Net income of the household", Figure.INCOME, Seen::net),
    GROSS_INCOME(
            "grossIncome", Unit.FEN_A_MONTH, "家庭月应发收入", "Gross income of the household", Figure.INCOME, Seen::gross),
    NET_PER_HEAD("netIncomePerHead", Unit.FEN_A_HEAD, "人均月净收入", "Net income a head", Figure.INCOME, Seen::netPerHead),
    GROSS_PER_HEAD(
            "grossIncomePerHead", Unit.FEN_A_HEAD, "人均月应发收入", "Gross income a head", Figure.INCOME, Seen::grossPerHead),
    DWELLINGS("dwellings", Unit.COUNT, "自有住房", "Dwellings owned", Figure.DWELLINGS, s -> s.means()
            .dwellings()),
    SHOPS("shops", Unit.COUNT, "商铺", "Shops", Figure.SHOPS, s -> s.means().shops()),
    HIRED_HANDS("hiredHands", Unit.PEOPLE, "雇工", "Hired hands", Figure.HIRED_HANDS, s -> s.means()
            .hiredHands()),
    VEHICLES("vehicles", Unit.COUNT, "非营生用机动车", "Vehicles not used for work", Figure.VEHICLES, s -> s.means()
            .vehicles()),
    VEHICLES_WORTH("vehiclesWorth", Unit.FEN, "上述车辆价值", "Worth of these vehicles", Figure.VEHICLES, s -> s.means()
            .vehiclesWorthInFen()),
    SAVINGS("savings", Unit.FEN, "家庭存款", "Savings", Figure.SAVINGS, s -> s.means()
            .savingsInFen()),
    ILLNESS_SPENDING(
            "illnessSpendingYear",
            Unit.FEN_A_YEAR,
            "近12个月自付医疗支出",
            "Own spending on illness",
            Figure.ILLNESS_SPENDING,
            s -> s.spending().illnessYearInFen()),
    SCHOOLING_SPENDING(
            "schoolingSpendingYear",
            Unit.FEN_A_YEAR,
            "近12个月教育支出",
            "Own spending on schooling",
            Figure.SCHOOLING_SPENDING,
            s -> s.spending().schoolingYearInFen()),
    DISABILITY_SPENDING(
            "disabilitySpendingYear",
            Unit.FEN_A_YEAR,
            "近12个月残疾康复支出",
            "Own spending on disability",
            Figure.DISABILITY_SPENDING,
            s -> s.spending().disabilityYearInFen()),
    ACCIDENT_SPENDING(
            "accidentSpendingYear",
            Unit.FEN_A_YEAR,
            "近12个月意外支出",
            "Own spending after an accident",
            Figure.ACCIDENT_SPENDING,
            s -> s.spending().accidentYearInFen()),
    NECESSARY_SPENDING(
            "necessarySpendingYear",
            Unit.FEN_A_YEAR,
            "近12个月其他刚性支出",
            "Other necessary spending",
            Figure.NECESSARY_SPENDING,
            s -> s.spending().necessaryYearInFen()),
    MEMBER("member", "工会会员", "Member of the union", NONE, (s, c) -> c.member()),
    AID_ELSEWHERE("aidElsewhere", "已获同类救助", "Aid for the same from elsewhere", NONE, (s, c) -> c.aidElsewhere()),
    FILE_CLASS(
            "fileClass",
            ValueType.TEXT,
            Unit.COUNT,
            "困难职工档案类别，未建档为空",
            "Class of the file of hardship, \"\" without one",
            NONE,
            (s, said) -> said.fileClass()),
    SPENT(
            "spent",
            ValueType.NUMBER,
            Unit.FEN,
            "本次事由自付金额",
            "Own part of the bills of this matter",
            NONE,
            (s, said) -> Math.max(0, said.spentInFen())),
    DAYS_SINCE(
            "daysSince",
            ValueType.NUMBER,
            Unit.DAYS,
            "事由发生至今天数",
            "Days since it happened",
            NONE,
            (s, said) -> said.daysUntil(s.picture().asOf()));

    /** The greatest amount a figure may have: a thousand million yuan. */
    static final long MOST_FEN = 1_000_000_000_000L;

    private static final long MOST_COUNT = 100_000;

    private final String code;
    private final ValueType type;
    private final Unit unit;
    private final Words words;
    private final Figure figure;
    private final BiFunction<Seen, Circumstances, Object> reading;

    Variable(String code, Unit unit, String zh, String en, Figure figure, ToLongFunction<Seen> reading) {
        this(code, ValueType.NUMBER, unit, zh, en, figure, (seen, said) -> reading.applyAsLong(seen));
    }

    Variable(String code, String zh, String en, Figure figure, BiFunction<Seen, Circumstances, Boolean> reading) {
        this(code, ValueType.YES_NO, Unit.YES_NO, zh, en, figure, reading::apply);
    }

    Variable(
            String code,
            ValueType type,
            Unit unit,
            String zh,
            String en,
            Figure figure,
            BiFunction<Seen, Circumstances, Object> reading) {
        this.code = code;
        this.type = type;
        this.unit = unit;
        this.words = new Words(zh, en);
        this.figure = figure;
        this.reading = reading;
    }

    String code() {
        return code;
    }

    ValueType type() {
        return type;
    }

    Unit unit() {
        return unit;
    }

    Words words() {
        return words;
    }

    Figure figure() {
        return figure;
    }

    /** Who stands in another household too, or is yet to be proven, explains the numbers, whether rules name it or not. */
    boolean isShownWhenAny() {
        return this == HEADS_ELSEWHERE || this == HEADS_SHARED || this == HEADS_UNPROVEN || this == SPOUSE_LEFT;
    }

    Range range() {
        return Range.of(0, unit.isMoney() ? MOST_FEN : MOST_COUNT);
    }

    /** Never above what {@link #range} says. */
    Object read(Seen seen, Circumstances said) {
        Object value = reading.apply(seen, said);
        return value instanceof Long number ? (Object) range().clamp(number) : value;
    }
}
