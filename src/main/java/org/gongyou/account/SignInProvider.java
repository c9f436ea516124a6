package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import org.gongyou.platform.personal.PhoneNumber;

/**
 * Port: somebody else who knows the person's phone: a WeChat or Alipay mini-program, an operator's one-tap, the city's
 * government account.
 */
public interface SignInProvider {

    /** As callers name it, such as {@code wechat}. */
    String name();

    /**
     * Called outside any transaction.
     *
     * @param code what the provider gave the app, good for one use
     * @return the phone the provider has verified; fails with {@link SignInRefusedException} when the code is not good
     */
    Uni<PhoneNumber> verifiedPhone(String code);
}
