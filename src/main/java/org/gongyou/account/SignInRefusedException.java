package org.gongyou.account;

/** A provider did not accept the code. Carries nothing of it. */
public final class SignInRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SignInRefusedException() {
        super("the provider refused the code", null, false, false);
    }
}
