package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.gongyou.platform.personal.PhoneNumber;

/** A provider for the embedded run and the demo: the code is the phone itself. */
@Singleton
class RehearsalSignIn implements SignInProvider {

    private final Rehearsal rehearsal;

    RehearsalSignIn(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public Uni<PhoneNumber> verifiedPhone(String code) {
        PhoneNumber phone = rehearsal.isOne() ? PhoneNumber.read(code) : null;
        return phone == null
                ? Uni.createFrom().failure(new SignInRefusedException())
                : Uni.createFrom().item(phone);
    }
}
