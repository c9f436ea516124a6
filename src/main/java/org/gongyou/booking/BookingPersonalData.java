package org.gongyou.booking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.personal.PersonalData;

/** When a person booked what. Whoever leaves gives the places back. */
@ApplicationScoped
class BookingPersonalData implements PersonalData {

    private final BookingRepository bookings;
    private final PlaceRepository places;
    private final ObjectMapper json;
    private final Duration retention;

    BookingPersonalData(
            BookingRepository bookings,
            PlaceRepository places,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.booking.retention") Duration retention) {
        this.bookings = bookings;
        this.places = places;
        this.json = json;
        this.retention = retention;
    }

    @Override
    public String section() {
        return "bookings";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return bookings.all(worker).map(all -> {
            ArrayNode list = json.createArrayNode();
            all.forEach(booking -> list.addObject()
                    .put("servicePointId", booking.bookableId().toString())
                    .put("startsAt", booking.startsAt().toString())
                    .put("manner", booking.manner().name())
                    .put("state", booking.state().name())
                    .put("requestNumber", booking.requestNumber()));
            return list;
        });
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return places.erase(worker).chain(() -> bookings.erase(worker));
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        Instant before = now.minus(retention);
        return places.eraseBefore(before).chain(() -> bookings.eraseBefore(before));
    }
}
