package org.gongyou.platform.problem;

/**
 * One thing wrong with one field.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or {@code /name} of a query parameter
 * @param type what is wrong; its title is the message
 */
public record FieldError(String pointer, ProblemType type) {}
