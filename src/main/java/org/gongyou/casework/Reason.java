package org.gongyou.casework;

import org.gongyou.platform.language.Words;

/**
 * Why a case was refused or sent back.
 *
 * @param code stable, such as {@code under-age}
 * @param rule the text behind it, with its article
 * @param mend what the worker can do about it
 */
public record Reason(String code, Words title, Words rule, Words mend) {}
