package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.personal.PhoneNumber;

/** A provider for the embedded run and the demo, where nothing real is behind a phone: the code is the phone itself. */
@Singleton
class RehearsalSignIn implements SignInProvider {

    private final boolean rehearsal;

    RehearsalSignIn(
            @ConfigProperty(name = "gongyou.mode", defaultValue = "server") String mode,
            @ConfigProperty(name = "gongyou.demo", defaultValue = "false") boolean demo) {
        this.rehearsal = demo || mode.equals("embedded");
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public Uni<PhoneNumber> verifiedPhone(String code) {
        PhoneNumber phone = rehearsal ? PhoneNumber.read(code) : null;
        return phone == null
                ? Uni.createFrom().failure(new SignInRefusedException())
                : Uni.createFrom().item(phone);
    }
}
