package org.gongyou.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** All names of one programme: those of the vocabulary and its own. */
final class Names {

    /** In the amount alone: the class that was found. */
    static final String CLASS_CODE = "classCode";

    /** Of what is no number. */
    static final Range ANY = Range.of(0, 0);

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    /** Words and types of CEL (its language definition), its functions and ours. */
    private static final Set<String> RESERVED = Set.copyOf(List.of(
            "as break const continue else false for function if import in let loop package namespace return true null var void while int uint double bool string bytes list map type dyn any timestamp duration size has all exists filter matches contains startsWith endsWith share perHead min max"
                    .split(" ", -1)));

    private final Map<String, ValueType> types = new LinkedHashMap<>();
    private final Scope given = new Scope();
    private final BiConsumer<String, ProgrammeProblem> wrong;

    Names(Rules rules, BiConsumer<String, ProgrammeProblem> wrong) {
        this.wrong = wrong;
        for (Variable variable : Variable.values()) {
            types.put(variable.code(), variable.type());
            given.add(variable.code(), variable.range());
        }
        types.put(CLASS_CODE, ValueType.TEXT);
        rules.parameters().forEach((name, value) -> {
            if (enter("/parameters/" + pointed(name), name, ValueType.NUMBER)) given.add(name, Range.of(value, value));
        });
        for (int i = 0; i < rules.questions().size(); i++)
            question("/questions/" + i, rules.questions().get(i));
        for (int i = 0; i < rules.lines().size(); i++) {
            Calculation line = rules.lines().get(i);
            enter("/lines/" + i + "/code", line.code(), typeOf(line));
        }
    }

    Map<String, ValueType> types() {
        return types;
    }

    /** Without the lines, which come one after the other. */
    Scope given() {
        return given;
    }

    static ValueType typeOf(Calculation line) {
        return line.unit() == Unit.YES_NO ? ValueType.YES_NO : ValueType.NUMBER;
    }

    private void question(String place, Question question) {
        if (question.options().isEmpty() == (question.type() == Question.Type.CHOICE))
            wrong.accept(place + "/options", ProgrammeProblem.CHOICES_INVALID);
        if (enter(place + "/code", question.code(), question.valueType()))
            given.add(question.code(), Range.of(0, Variable.MOST_FEN));
    }

    private boolean enter(String pointer, String name, ValueType type) {
        boolean fit = NAME.matcher(name).matches() && !RESERVED.contains(name);
        if (!fit) wrong.accept(pointer, ProgrammeProblem.NAME_INVALID);
        boolean taken = fit && types.putIfAbsent(name, type) != null;
        if (taken) wrong.accept(pointer, ProgrammeProblem.NAME_TAKEN);
        return fit && !taken;
    }

    /** As RFC 6901 writes a name. */
    private static String pointed(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
