package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Port: what is built on stations, and has to go along when some of them change. */
public interface StationWatcher {

    /** In the transaction of the change and under its lock; a station may be changed further. */
    Uni<Void> changed(List<StationNews> news);
}
