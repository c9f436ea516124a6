package org.gongyou.demo;

import java.util.List;

/**
 * Who looks after a station in the demo.
 *
 * @param station its code
 * @param phoneShown whether the keeper lets everybody see the phone
 */
record DemoKeeper(String station, DemoWorker worker, boolean phoneShown) {

    /** A courier who may sign in on any device, having stated no identity, and somebody at a desk. */
    static final List<DemoKeeper> ALL = List.of(
            new DemoKeeper(DemoCare.code(10), worker(1), true),
            new DemoKeeper(DemoCare.code(20), worker(1), true),
            new DemoKeeper(DemoCare.code(30), worker(18), false));

    private static DemoWorker worker(int number) {
        return DemoWorker.ALL.get(number - 1);
    }
}
