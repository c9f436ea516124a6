package org.gongyou.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyou.household.Picture;

/** Holds a published version against a household. */
@ApplicationScoped
public class Assessor {

    private final ReadyRules ready;

    Assessor(ReadyRules ready) {
        this.ready = ready;
    }

    /**
     * Pure and quick; anybody may ask at any time. Figures that count and are missing make it INCOMPLETE.
     *
     * @param household may have figures that others know instead of the worker's
     */
    public Outcome assess(Programme programme, Picture household, Circumstances said) {
        return new Assessment(ready.of(programme), programme.caps(), household, said).outcome();
    }

    /** Whether the outcome depends on the household at all, and not on membership or the file of hardship alone. */
    public boolean looksAtHousehold(Programme programme) {
        Set<String> names = ready.of(programme).names();
        return Stream.of(Variable.values())
                .anyMatch(variable -> variable.figure() != Figure.NONE && names.contains(variable.code()));
    }
}
