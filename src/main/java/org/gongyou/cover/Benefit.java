package org.gongyou.cover;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.gongyou.platform.language.Words;

/**
 * One line of what a product pays.
 *
 * @param code of the line, unique within the product; a claim refers to it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Benefit(String code, Event event, Words name, Formula formula) {

    public Benefit {
        if (!code.matches("[!-~&&[^:;]]{1,40}")) throw new IllegalArgumentException("a benefit without a code");
    }
}
