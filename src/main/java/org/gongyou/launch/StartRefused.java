package org.gongyou.launch;

/** Why Gongyou does not start, as the one sentence its operator reads. */
final class StartRefused extends RuntimeException {

    private final String sentence;

    StartRefused(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
