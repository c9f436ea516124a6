package org.gongyou.limitation;

import org.gongyou.platform.language.Words;

/** What happened while a period ran. Which rule it touches, and whether it restarts or pauses, the rules say. */
public enum Cause {
    CLAIM("向对方主张权利", "You claimed your right from the other side"),
    RELIEF_SOUGHT("向有关部门请求救济（调解、监察、工会等）", "You asked an authority, mediators or the union for relief"),
    ADMISSION("对方同意履行", "The other side agreed to perform"),
    PROCEEDINGS("提起诉讼或申请仲裁", "You sued or applied for arbitration"),
    FORCE_MAJEURE("不可抗力", "Force majeure"),
    NO_REPRESENTATIVE("无法定代理人", "Nobody represented whoever cannot act alone"),
    OTHER_OBSTACLE("其他正当理由、障碍", "Another good reason or obstacle");

    private final Words words;

    Cause(String zh, String en) {
        words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
