package org.gongyou.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongyou.household.Picture;
import org.gongyou.platform.language.Words;
import org.gongyou.programme.CompiledRules.Test;
import org.gongyou.programme.Outcome.Line;
import org.gongyou.programme.Outcome.Unmet;
import org.jspecify.annotations.Nullable;

/** One household held against one version's rules. */
final class Assessment {

    private static final Words NO_AMOUNT_NAME = new Words("救助金额", "Amount");
    private static final Words NO_AMOUNT = new Words("按规则核算的金额为零", "By the rules it comes to nothing");

    private final CompiledRules ready;
    private final Rules rules;
    private final Caps caps;
    private final Facts facts;
    private final List<Line> arithmetic = new ArrayList<>();
    private final List<Unmet> unmet = new ArrayList<>();
    private boolean excluded;

    Assessment(CompiledRules ready, Caps caps, Picture household, Circumstances said) {
        this.ready = ready;
        this.rules = ready.rules();
        this.caps = caps;
        this.facts = new Facts(rules, household, said);
    }

    Outcome outcome() {
        Set<String> names = ready.names();
        figures(names);
        lines();
        exclusions();
        conditions();
        String classCode = classCode();
        List<String> missing = facts.missing(names);
        if (!missing.isEmpty()) return incomplete(classCode, missing);
        long amount = unmet.isEmpty() ? amount(classCode) : 0;
        if (unmet.isEmpty() && amount == 0) unmet.add(new Unmet("amount", NO_AMOUNT_NAME, NO_AMOUNT, null, null));
        return decided(classCode, amount);
    }

    private Outcome decided(@Nullable String classCode, long amount) {
        Verdict verdict = unmet.isEmpty() ? Verdict.ENTITLED : isNearMiss() ? Verdict.NEAR_MISS : Verdict.NOT_ENTITLED;
        String found =
                switch (verdict) {
                    case ENTITLED -> classCode;
                    case NEAR_MISS -> Grade.EDGE;
                    default -> null;
                };
        return new Outcome(
                verdict, found, amount, amount, amount, arithmetic, unmet, Papers.of(ready, facts), List.of());
    }

    /** Somewhere between nothing and what there is in the best case. */
    private Outcome incomplete(@Nullable String classCode, List<String> missing) {
        Highest highest = new Highest(ready, caps);
        long most = highest.amount();
        boolean known = classCode != null || rules.classes().isEmpty();
        return new Outcome(
                Verdict.INCOMPLETE,
                known ? classCode : null,
                0,
                0,
                most,
                arithmetic,
                unmet,
                Papers.of(ready, facts),
                missing);
    }

    private boolean isNearMiss() {
        return !excluded && ready.nearMiss() != null && ready.nearMiss().holds(facts.values());
    }

    private void figures(Set<String> names) {
        for (Variable variable : Variable.values()) {
            boolean shown = variable.isShownWhenAny()
                    ? facts.number(variable.code()) > 0
                    : names.contains(variable.code()) && variable.type() != ValueType.TEXT;
            if (shown) add(variable.code(), variable.words(), variable.unit(), "");
        }
        for (Question question : rules.questions())
            if (question.type() != Question.Type.CHOICE && names.contains(question.code()))
                add(question.code(), question.name().words(), unit(question), "");
    }

    private static Unit unit(Question question) {
        return switch (question.type()) {
            case AMOUNT -> Unit.FEN;
            case YES_NO -> Unit.YES_NO;
            default -> Unit.COUNT;
        };
    }

    private void lines() {
        for (int i = 0; i < rules.lines().size(); i++) {
            Calculation line = rules.lines().get(i);
            facts.enter(line.code(), ready.lines().get(i).value(facts.values()));
            add(line.code(), line.name().words(), line.unit(), line.expression());
        }
    }

    private void add(String code, Words name, Unit unit, String expression) {
        arithmetic.add(new Line(code, name, unit, facts.number(code), expression));
    }

    private void exclusions() {
        for (int i = 0; i < rules.exclusions().size(); i++) {
            Exclusion exclusion = rules.exclusions().get(i);
            boolean holds = ready.exclusions().get(i).holds(facts.values());
            tested(exclusion.code(), exclusion.name().words(), holds, exclusion.when());
            if (!holds) continue;
            excluded = true;
            unmet.add(new Unmet(exclusion.code(), exclusion.name().words(), Why.excluded(exclusion), null, null));
        }
    }

    private void conditions() {
        for (int i = 0; i < rules.conditions().size(); i++) {
            Condition condition = rules.conditions().get(i);
            Test test = ready.conditions().get(i);
            boolean holds = test.holds().holds(facts.values());
            tested(condition.code(), condition.name().words(), holds, condition.holds());
            if (!holds) unmet.add(away(condition.code(), condition.name().words(), test, condition.unit()));
        }
    }

    /** Null when none fits, or there are none. */
    private @Nullable String classCode() {
        List<Unmet> away = new ArrayList<>();
        for (int i = 0; i < rules.classes().size(); i++) {
            Grade grade = rules.classes().get(i);
            Test test = ready.classes().get(i);
            boolean holds = test.holds().holds(facts.values());
            tested(grade.code(), grade.name().words(), holds, grade.when());
            if (holds) return grade.code();
            away.add(away(grade.code(), grade.name().words(), test, grade.unit()));
        }
        unmet.addAll(away);
        return null;
    }

    private void tested(String code, Words name, boolean holds, String expression) {
        arithmetic.add(new Line(code, name, Unit.YES_NO, holds ? 1 : 0, expression));
    }

    private Unmet away(String code, Words name, Test test, @Nullable Unit unit) {
        Long distance = test.distance() == null ? null : test.distance().number(facts.values());
        Unit told = unit == null ? Unit.FEN : unit;
        return new Unmet(code, name, Why.unmet(name, distance, told), distance, distance == null ? null : told);
    }

    private long amount(@Nullable String classCode) {
        String found = classCode == null ? "" : classCode;
        facts.enter(Names.CLASS_CODE, found);
        long value = ready.amount() == null ? 0 : ready.amount().number(facts.values());
        long amount = capped(rules.amount().of(found, value), caps);
        String text = rules.amount().text();
        arithmetic.add(new Line("amount", NO_AMOUNT_NAME, Unit.FEN, amount, text == null ? "" : text));
        return amount;
    }

    static long capped(long amount, Caps caps) {
        long most = caps.timeInFen() == 0 ? Amount.MOST : caps.timeInFen();
        return Math.max(0, Math.min(amount, most));
    }
}
