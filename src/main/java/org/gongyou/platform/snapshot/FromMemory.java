package org.gongyou.platform.snapshot;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Answered from snapshots alone, and so also while the database is away. The answer then says in {@code Data-As-Of} of
 * when its knowledge is.
 */
@NameBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface FromMemory {}
