package org.gongyou.account;

enum AccountState {
    ACTIVE,
    /** Its person goes on with another account, the successor; or has left and was erased. */
    CLOSED
}
