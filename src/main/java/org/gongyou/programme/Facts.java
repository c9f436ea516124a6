package org.gongyou.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyou.household.Picture;

/** What the expressions of one programme see of a household: a value for every name. */
final class Facts {

    private final Map<String, Object> values = new HashMap<>();
    private final Picture household;
    private final Circumstances said;
    private final Rules rules;

    Facts(Rules rules, Picture household, Circumstances said) {
        this.rules = rules;
        this.household = household;
        this.said = said;
        Seen seen = new Seen(household);
        for (Variable variable : Variable.values()) values.put(variable.code(), variable.read(seen, said));
        values.putAll(rules.parameters());
        for (Question question : rules.questions()) values.put(question.code(), answer(question));
        values.put(Names.CLASS_CODE, "");
    }

    Map<String, Object> values() {
        return values;
    }

    Picture household() {
        return household;
    }

    void enter(String name, Object value) {
        values.put(name, value);
    }

    long number(String name) {
        Object value = values.get(name);
        if (value instanceof Boolean yes) return yes ? 1 : 0;
        return value instanceof Long number ? number : 0;
    }

    /** What of it was not said, of what the names look at. */
    List<String> missing(Set<String> names) {
        List<String> missing = new ArrayList<>();
        household.missing().stream()
                .sorted()
                .filter(pointer -> Stream.of(Variable.values())
                        .anyMatch(variable -> names.contains(variable.code())
                                && variable.figure().isAt(pointer)))
                .forEach(missing::add);
        if (names.contains(Variable.SPENT.code()) && said.spentInFen() < 0) missing.add("/circumstances/spentInFen");
        if (names.contains(Variable.DAYS_SINCE.code()) && said.happenedOn() == null)
            missing.add("/circumstances/happenedOn");
        for (Question question : rules.questions())
            if (names.contains(question.code()) && !said.answers().containsKey(question.code()))
                missing.add("/circumstances/answers/" + question.code());
        return missing;
    }

    private Object answer(Question question) {
        Object answer = said.answers().get(question.code());
        if (answer == null || !question.takes(answer)) return question.nothing();
        return answer instanceof Integer number ? (Object) number.longValue() : answer;
    }
}
