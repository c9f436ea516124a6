package org.gongyou.platform.problem;

import org.gongyou.platform.language.Words;

/**
 * What a problem is made of.
 *
 * @param status the HTTP status it is answered with; for the problem of a single field, 422
 * @param code {@code feature.what-is-wrong}, lower case with hyphens
 * @param title what a person reads
 */
public record ProblemDefinition(int status, String code, Words title) {

    public ProblemDefinition(int status, String code, String zh, String en) {
        this(status, code, new Words(zh, en));
    }
}
