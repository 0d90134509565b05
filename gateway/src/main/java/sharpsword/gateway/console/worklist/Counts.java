package sharpsword.gateway.console.worklist;

import java.util.Map;

/** How much there is to do, in all, past its deadline, and by what has to be done. */
record Counts(long total, long overdue, Map<String, Long> tasks) {}
