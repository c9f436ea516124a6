package org.gongyou.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.Address;
import org.jspecify.annotations.Nullable;

/** A merge patch (RFC 7396): not a record, since what is absent and what is null mean different things. */
@Schema(name = "MeChange")
final class MeChange {

    @Pattern(regexp = "zh-CN|en")
    private @Nullable String language;

    @Valid
    @Schema(nullable = true)
    private @Nullable Address householdRegister;

    @Valid
    @Schema(nullable = true)
    private @Nullable Address residence;

    @Valid
    @Schema(nullable = true)
    private @Nullable Address workPlace;

    @JsonIgnore
    private final Set<AddressKind> given = EnumSet.noneOf(AddressKind.class);

    @JsonSetter
    void setLanguage(@Nullable String language) {
        this.language = language;
    }

    @JsonSetter
    void setHouseholdRegister(@Nullable Address address) {
        given.add(AddressKind.HOUSEHOLD_REGISTER);
        householdRegister = address;
    }

    @JsonSetter
    void setResidence(@Nullable Address address) {
        given.add(AddressKind.RESIDENCE);
        residence = address;
    }

    @JsonSetter
    void setWorkPlace(@Nullable Address address) {
        given.add(AddressKind.WORK_PLACE);
        workPlace = address;
    }

    @Nullable
    String language() {
        return language;
    }

    Set<AddressKind> given() {
        return given;
    }

    @Nullable
    Address address(AddressKind kind) {
        return switch (kind) {
            case HOUSEHOLD_REGISTER -> householdRegister;
            case RESIDENCE -> residence;
            case WORK_PLACE -> workPlace;
        };
    }
}
