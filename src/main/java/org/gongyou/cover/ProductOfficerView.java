package org.gongyou.cover;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A product as those who manage it see it: with its words in both languages.
 *
 * @param current false once another edition took its place
 */
@Schema(name = "ManagedCoverProduct")
record ProductOfficerView(
        ProductView product,
        CoverWords name,
        @Nullable CoverWords description,
        boolean current,
        @JsonIgnore long version)
        implements Versioned {

    static ProductOfficerView of(ProductOnFile product, Language language) {
        ProductDetails details = product.details();
        return new ProductOfficerView(
                ProductView.of(product.product(), language),
                CoverWords.of(details.name()),
                details.description() == null ? null : CoverWords.of(details.description()),
                product.current(),
                product.version());
    }
}
