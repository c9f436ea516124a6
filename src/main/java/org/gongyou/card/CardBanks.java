package org.gongyou.card;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses, once, which bank makes cards. */
@Singleton
class CardBanks {

    private final Vertx vertx;
    private final ObjectMapper json;

    CardBanks(Vertx vertx, ObjectMapper json) {
        this.vertx = vertx;
        this.json = json;
    }

    @Produces
    @Singleton
    @Startup
    CardBank bank(
            @ConfigProperty(name = "gongyou.card.bank") String name,
            @ConfigProperty(name = "gongyou.data", defaultValue = ".gongyou") Path data) {
        return switch (name) {
            case "file" -> new CardBankFile(data.resolve("bank"), vertx, json);
            case "none" -> none();
            default -> throw new IllegalStateException("GONGYOU_CARD_BANK is neither file nor none.");
        };
    }

    private static CardBank none() {
        return new CardBank() {
            @Override
            public List<BankBranch> branches() {
                return List.of();
            }

            @Override
            public Uni<Void> take(BankOrder order) {
                return Uni.createFrom().failure(new IllegalStateException("there is no bank"));
            }
        };
    }
}
