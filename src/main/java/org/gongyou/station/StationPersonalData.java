package org.gongyou.station;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PersonalData;
import org.gongyou.platform.personal.PhoneNumber;

/** Which stations a person keeps, under what name and phone. Whoever leaves keeps none. */
@ApplicationScoped
class StationPersonalData implements PersonalData {

    private final StationRepository stations;
    private final StationRegister register;
    private final Vault vault;
    private final ObjectMapper json;

    StationPersonalData(StationRepository stations, StationRegister register, Vault vault, ObjectMapper json) {
        this.stations = stations;
        this.register = register;
        this.vault = vault;
        this.json = json;
    }

    @Override
    public String section() {
        return "stations";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return stations.keptBy(List.of(worker)).map(this::told);
    }

    private JsonNode told(List<Station> kept) {
        ArrayNode all = json.createArrayNode();
        for (Station station : kept) {
            Keeper keeper = station.keeper().keeper(vault);
            PersonName name = keeper.name();
            PhoneNumber phone = keeper.phone();
            all.addObject()
                    .put("code", station.code())
                    .put("name", name == null ? null : name.value())
                    .put("phone", phone == null ? null : phone.e164())
                    .put("phoneShown", keeper.phoneShown());
        }
        return all;
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        Author author = new Author(null, AuthorRole.SYSTEM, null);
        return stations.lock().chain(() -> stations.keptBy(List.of(worker))).chain(kept -> Multi.createFrom()
                .iterable(kept)
                .onItem()
                .transformToUniAndConcatenate(
                        station -> register.change(station, author, "keeper-dismissed", station::dismissKeeper))
                .onItem()
                .ignoreAsUni());
    }
}
