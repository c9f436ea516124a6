package org.gongyou.programme;

import jakarta.enterprise.context.ApplicationScoped;
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
}
