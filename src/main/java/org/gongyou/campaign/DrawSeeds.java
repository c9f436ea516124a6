package org.gongyou.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import org.gongyou.platform.crypto.Vault;

/** Seeds of draws, sealed until they are revealed; and tickets. */
@ApplicationScoped
class DrawSeeds {

    private static final String PURPOSE = "campaign.seed";

    /** Ninety bits: nobody comes upon somebody else's. */
    private static final int TICKET_CHARACTERS = 15;

    private static final int TICKET_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final Vault vault;

    DrawSeeds(Vault vault) {
        this.vault = vault;
    }

    /** @param hash of the seed, for everybody */
    record Seed(byte[] sealed, String hash) {}

    Seed next() {
        byte[] seed = new byte[DrawRules.SEED_BYTES];
        random.nextBytes(seed);
        return new Seed(vault.sealBytes(PURPOSE, seed), DrawRules.seedHash(seed));
    }

    byte[] open(byte[] sealed) {
        return vault.openBytes(PURPOSE, sealed);
    }

    String ticket() {
        byte[] bytes = new byte[TICKET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).substring(0, TICKET_CHARACTERS);
    }
}
