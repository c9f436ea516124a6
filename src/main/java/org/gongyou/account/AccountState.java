package org.gongyou.account;

enum AccountState {
    ACTIVE,
    /** Its person has died, as the union was shown: nobody signs in, and everything else stays. */
    FROZEN,
    /** Its person goes on with another account, the successor; or has left and was erased. */
    CLOSED
}
