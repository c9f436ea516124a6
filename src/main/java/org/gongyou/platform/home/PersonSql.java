package org.gongyou.platform.home;

/** Port: how a statement knows which accounts are the caller's. */
public interface PersonSql {

    /** An expression of type {@code uuid[]}; the caller's account is {@code $1}. */
    String accounts();
}
