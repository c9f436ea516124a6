package org.gongyou.casework;

import java.util.List;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Words;

/**
 * What the kernel reads of a kind of case.
 *
 * @param name stable, upper case; part of the API
 * @param prefix two letters that begin the numbers of its cases
 * @param function what an officer needs to see and decide it
 * @param reasons the reasons a reasoned edge may carry
 */
public record CaseProfile(
        String name, String prefix, Words title, OfficerFunction function, List<Reason> reasons, StateGraph graph) {

    public CaseProfile {
        reasons = List.copyOf(reasons);
    }
}
