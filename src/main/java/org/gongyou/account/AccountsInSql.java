package org.gongyou.account;

import jakarta.inject.Singleton;
import org.gongyou.platform.home.PersonSql;

/** The same list as {@link AccountsOfPerson#of}, within a statement. */
@Singleton
class AccountsInSql implements PersonSql {

    @Override
    public String accounts() {
        return "array(select cast($1 as uuid) union all select former_id from account_former where worker_id = $1)";
    }
}
