package org.gongyou.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Words;

/** What a programme helps with. */
@Schema(name = "ReliefKind")
public enum Kind {
    LIVING("生活救助", "Living aid"),
    ILLNESS("大病救助", "Serious illness"),
    ACCIDENT("意外救助", "Accident"),
    SCHOOLING("金秋助学", "Schooling"),
    TEMPORARY("临时救助", "Temporary help"),
    WARMTH("送温暖", "Warmth"),
    UNEMPLOYMENT("失业帮扶", "Unemployment"),
    MODEL_WORKER("困难劳模帮扶", "Model workers in need");

    private final Words words;

    Kind(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
