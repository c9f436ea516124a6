package org.gongyou.platform.crypto;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of {@code gongyou.keys} by id; the first is the current one. Its {@code toString} shows ids only. */
final class MasterKeys {

    private static final int BYTES = 32;

    private final Map<String, byte[]> keys = new LinkedHashMap<>();

    private MasterKeys() {}

    static MasterKeys parse(String setting) {
        MasterKeys master = new MasterKeys();
        for (String entry : setting.strip().split(",")) {
            String[] parts = entry.strip().split(":", 2);
            if (parts.length != 2 || !parts[0].matches("[A-Za-z0-9]{1,16}")) {
                throw new IllegalArgumentException("GONGYOU_KEYS takes id:base64, separated by commas");
            }
            byte[] key = Base64.getDecoder().decode(parts[1]);
            if (key.length != BYTES) {
                throw new IllegalArgumentException("GONGYOU_KEYS takes keys of 32 bytes");
            }
            master.keys.put(parts[0], key);
        }
        return master;
    }

    String current() {
        return keys.keySet().iterator().next();
    }

    List<String> ids() {
        return List.copyOf(keys.keySet());
    }

    byte[] key(String id) {
        byte[] key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("no key with the id that sealed this: GONGYOU_KEYS lacks " + id);
        }
        return key;
    }

    @Override
    public String toString() {
        return "MasterKeys" + ids();
    }
}
