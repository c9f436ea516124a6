package org.gongyou.relief;

import java.util.List;
import org.gongyou.household.FinanceCheck;

/**
 * What two officers found at a home, held against the rules.
 *
 * @param weighed what the rules come to with their figures
 */
record Seen(List<FinanceCheck.Difference> differences, Weighed weighed) {}
