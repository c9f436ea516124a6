package org.gongyou.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongyou.programme.CompiledRules.Paper;
import org.gongyou.programme.CompiledRules.Test;
import org.jspecify.annotations.Nullable;

/** Makes rules ready, or says at which places they cannot be. */
final class Compiler {

    /** @param rules null when anything is wrong */
    record Result(@Nullable CompiledRules rules, List<Fault> faults) {}

    private final Rules rules;
    private final List<PaperNeed> papers;
    private final List<Fault> faults = new ArrayList<>();
    private final ExpressionReader reader;
    private final Scope scope;

    private Compiler(Rules rules, List<PaperNeed> papers) {
        Names names = new Names(rules, (pointer, what) -> faults.add(new Fault(pointer, what)));
        this.rules = rules;
        this.papers = papers;
        this.reader = new ExpressionReader(names.types());
        this.scope = names.given();
    }

    static Result compile(Rules rules, List<PaperNeed> papers) {
        return new Compiler(rules, papers).compile();
    }

    /** @throws IllegalStateException for what was never published */
    static CompiledRules published(Rules rules, List<PaperNeed> papers) {
        CompiledRules ready = compile(rules, papers).rules();
        if (ready == null) throw new IllegalStateException("what was published has no faults");
        return ready;
    }

    private Result compile() {
        List<Expression> lines = lines();
        List<Expression> exclusions = exclusions();
        List<Test> conditions = conditions();
        List<Test> classes = classes();
        Expression nearMiss = rules.nearMiss() == null ? null : read("/nearMiss", rules.nearMiss(), ValueType.YES_NO);
        List<Paper> needs = papers();
        Expression amount = amount();
        if (!faults.isEmpty()) return new Result(null, List.copyOf(faults));
        CompiledRules ready = new CompiledRules(rules, lines, exclusions, conditions, classes, amount, nearMiss, needs);
        return new Result(ready, List.of());
    }

    private List<Expression> lines() {
        List<Expression> read = new ArrayList<>();
        for (int i = 0; i < rules.lines().size(); i++) {
            Calculation line = rules.lines().get(i);
            ValueType type = Names.typeOf(line);
            Expression expression = read("/lines/" + i + "/expression", line.expression(), type);
            scope.add(line.code(), expression == null ? Names.ANY : expression.range());
            if (expression != null) read.add(expression);
        }
        return read;
    }

    private List<Expression> exclusions() {
        List<Expression> read = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < rules.exclusions().size(); i++) {
            Exclusion exclusion = rules.exclusions().get(i);
            String place = "/exclusions/" + i;
            once(codes, exclusion.code(), place);
            Expression when = read(place + "/when", exclusion.when(), ValueType.YES_NO);
            if (when != null) read.add(when);
        }
        return read;
    }

    private List<Test> conditions() {
        List<Test> read = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < rules.conditions().size(); i++) {
            Condition condition = rules.conditions().get(i);
            String place = "/conditions/" + i;
            once(codes, condition.code(), place);
            test(read, place, "/holds", condition.holds(), condition.distance());
        }
        return read;
    }

    private List<Test> classes() {
        List<Test> read = new ArrayList<>();
        Set<String> codes = new HashSet<>(Set.of(Grade.EDGE));
        for (int i = 0; i < rules.classes().size(); i++) {
            Grade grade = rules.classes().get(i);
            String place = "/classes/" + i;
            once(codes, grade.code(), place);
            test(read, place, "/when", grade.when(), grade.distance());
        }
        return read;
    }

    private void test(List<Test> read, String place, String field, String text, @Nullable String away) {
        Expression holds = read(place + field, text, ValueType.YES_NO);
        Expression distance = away == null ? null : read(place + "/distance", away, ValueType.NUMBER);
        if (holds != null) read.add(new Test(holds, distance));
    }

    private List<Paper> papers() {
        List<Paper> read = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            PaperNeed need = papers.get(i);
            String when = need.when();
            Expression condition = when == null ? null : read("/papers/" + i + "/when", when, ValueType.YES_NO);
            if (need.needed()) read.add(new Paper(need.kind(), null));
            else if (condition != null) read.add(new Paper(need.kind(), condition));
        }
        return read;
    }

    private @Nullable Expression amount() {
        Amount amount = rules.amount();
        if (amount.ways() != 1) faults.add(new Fault("/amount", ProgrammeProblem.AMOUNT_INVALID));
        Set<String> classes = new HashSet<>();
        rules.classes().forEach(grade -> classes.add(grade.code()));
        amount.byClass().keySet().stream()
                .filter(code -> !classes.contains(code))
                .forEach(code -> faults.add(new Fault("/amount/byClass", ProgrammeProblem.CLASS_UNKNOWN)));
        if (amount.bands() != null) bands(amount.bands().steps());
        String text = amount.text();
        scope.add(Names.CLASS_CODE, Names.ANY);
        return text == null ? null : read("/amount" + amount.place(), text, ValueType.NUMBER);
    }

    private void bands(List<Amount.Band> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Long here = steps.get(i).upTo();
            Long before = i == 0 ? null : steps.get(i - 1).upTo();
            boolean open = here == null && i < steps.size() - 1;
            boolean falling = here != null && before != null && here <= before;
            if (open || falling)
                faults.add(new Fault("/amount/bands/steps/" + i + "/upTo", ProgrammeProblem.BANDS_INVALID));
        }
    }

    private void once(Set<String> codes, String code, String place) {
        if (!codes.add(code)) faults.add(new Fault(place + "/code", ProgrammeProblem.CODE_REPEATED));
    }

    private @Nullable Expression read(String pointer, String text, ValueType wanted) {
        try {
            return reader.read(text, wanted, scope);
        } catch (ExpressionException wrong) {
            faults.add(new Fault(pointer, wrong.what(), wrong.column()));
            return null;
        }
    }
}
