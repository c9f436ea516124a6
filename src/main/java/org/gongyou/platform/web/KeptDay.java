package org.gongyou.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days with years of four digits: beyond them nobody means a day, and the database keeps none of some. */
class KeptDay extends StdDeserializer<LocalDate> {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    KeptDay() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String written = parser.getText();
        LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
        if (day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) return day;
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, written, "years have four digits");
    }
}
