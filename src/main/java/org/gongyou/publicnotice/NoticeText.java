package org.gongyou.publicnotice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/** What is sealed of notices and objections, and what unions are called. */
@ApplicationScoped
class NoticeText {

    private static final String NAME = "public-notice-name";
    private static final String WORDS = "public-objection";

    private final Vault vault;
    private final ObjectMapper json;
    private final Unions unions;

    NoticeText(Vault vault, ObjectMapper json, Unions unions) {
        this.vault = vault;
        this.json = json;
        this.unions = unions;
    }

    /** What somebody says, and who it is as far as they say so; in the clear, to be sealed. */
    record Words(
            String text, @Nullable String name, @Nullable String phone) {

        static Words of(ObjectionRequest request) {
            return new Words(
                    request.text(),
                    request.name() == null ? null : request.name().value(),
                    request.phone() == null ? null : request.phone().e164());
        }

        @Override
        public String toString() {
            return "Words";
        }
    }

    /** Only what may be seen is kept. */
    byte[] sealName(PersonName name) {
        return vault.seal(NAME, name.masked());
    }

    @Nullable
    String name(PublicNotice notice) {
        byte[] sealed = notice.name();
        return sealed == null ? null : vault.open(NAME, sealed);
    }

    byte[] seal(Words words) {
        try {
            return vault.seal(WORDS, json.writeValueAsString(words));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("words can be written", impossible);
        }
    }

    @Nullable
    Words open(byte @Nullable [] sealed) {
        if (sealed == null) return null;
        try {
            return json.readValue(vault.open(WORDS, sealed), Words.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("words that were sealed can be read", broken);
        }
    }

    byte[] sealAnswer(String answer) {
        return vault.seal(WORDS, answer);
    }

    @Nullable
    String answer(byte @Nullable [] sealed) {
        return sealed == null ? null : vault.open(WORDS, sealed);
    }

    String unionName(UUID id) {
        UnionNode union = unions.tree().find(id);
        return union == null ? "" : union.name();
    }
}
