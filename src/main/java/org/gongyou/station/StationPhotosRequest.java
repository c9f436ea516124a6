package org.gongyou.station;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** All photos a station is to show, in their order; those shown so far that are not among them are erased. */
@Schema(name = "StationPhotos")
record StationPhotosRequest(
        @NotNull
        @Size(max = 6)
        @UniqueElements
        @Schema(
                description =
                        "Of files the caller uploaded to /v1/files, JPEG or PNG of at most 1 MB, or shown already")
        List<@NotNull UUID> photos) {

    StationPhotosRequest {
        photos = photos == null ? null : List.copyOf(photos);
    }
}
